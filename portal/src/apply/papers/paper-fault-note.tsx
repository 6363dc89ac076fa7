import type { PaperAskedFragment } from '../../gql/graphql.ts'
import { isRefused } from '../../graphql/refused.ts'
import { useLanguage } from '../../language/words.ts'
import { formatSize } from '../../ui/formats.ts'
import { Notice } from '../../ui/notice.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import { usePapersWords } from './papers-words.ts'
import { UnfitPaper } from './prepare-paper.ts'

/** Why a file was not handed in and what to do; nothing when it was, or was given up. */
export function PaperFaultNote({ error, asked }: { error: unknown; asked: PaperAskedFragment }) {
  const say = usePapersWords()
  const language = useLanguage()
  if (isRefused(error, 'STOPPED')) return null
  const [field] = isRefused(error) ? error.fields : []
  if (!(error instanceof UnfitPaper) && !field) return <Refusal error={error} />
  const values = {
    formats: asked.formats.join(', '),
    size: formatSize(error instanceof UnfitPaper ? error.size : 0, language),
    most: formatSize(asked.maxBytes, language),
  }
  return (
    <Notice tone="bad">
      <p>{error instanceof UnfitPaper ? say(error.fault, values) : field?.message}</p>
    </Notice>
  )
}

import { useTranslate } from 'ra-core'
import { NotFound } from '../../../layout/not-found.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { LetterForm } from './letter-form.tsx'
import { useLetter } from './use-letter.ts'

/** Where the next wording of a letter is written. */
export function EditLetterPage() {
  const translate = useTranslate()
  const text = useText()
  const { current, error, isPending, refetch } = useLetter()
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (isPending) return <PageSkeleton />
  if (!current) return <NotFound />
  return (
    <>
      <PageHeader
        title={translate('administration.new_letter_of', { name: text(current.title) })}
        help={translate('administration.new_letter_help')}
      />
      <LetterForm key={current.service + current.letter} first={current} />
    </>
  )
}

import { CopyMyDataDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useMyDataWords } from './my-data-words.ts'

/** Carries away a copy of everything; the API asks for the password first. */
export function DataCopy() {
  const say = useMyDataWords()
  const copy = useDo(CopyMyDataDocument)
  const carryAway = async () => keepAsFile((await copy.mutateAsync({})).copyMyData.copy)
  return (
    <>
      <Refusal error={copy.error} />
      {copy.data && <Notice tone="good">{say('copied')}</Notice>}
      <p>
        {/* What went wrong is shown above. */}
        <Button busy={copy.isPending} onClick={() => void carryAway().catch(() => undefined)}>
          {say('download')}
        </Button>
      </p>
    </>
  )
}

/** Hands a file to the browser's downloads; its name says nothing of the person. */
function keepAsFile(content: object): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: 'like-u-data-saya.json' })
  link.click()
  URL.revokeObjectURL(address)
}

import { useState } from 'react'
import { DiscardDraftDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useListWords } from './list-words.ts'

/** Throws a draft away, after asking. */
export function DiscardDraft({ submission, name }: { submission: string; name: string }) {
  const say = useListWords()
  const discard = useDo(DiscardDraftDocument)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button loudness="quiet" aria-label={`${say('discard')}: ${name}`} onClick={() => setAsking(true)}>
        {say('discard')}
      </Button>
      {asking && (
        <Dialog
          title={say('discardTitle')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{say('keep')}</Button>
              <Button
                loudness="danger"
                busy={discard.isPending}
                onClick={() => discard.mutate({ input: { submission } })}
              >
                {say('discardYes')}
              </Button>
            </>
          }
        >
          <p>{say('discardText')}</p>
          <Refusal error={discard.error} />
        </Dialog>
      )}
    </>
  )
}

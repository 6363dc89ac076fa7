import { useState } from 'react'
import { WithdrawDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refusal } from '../ui/refusal.tsx'
import type { MySubmission } from './submission-page.tsx'
import { useSubmissionWords } from './submission-words.ts'

/** Takes a filed submission back, after asking; only shown while that is possible. */
export function Withdraw({ of: { id, number, version, availableSteps } }: { of: MySubmission }) {
  const say = useSubmissionWords()
  const withdraw = useDo(WithdrawDocument)
  const [asking, setAsking] = useState(false)
  if (!availableSteps.includes('WITHDRAW')) return null
  const confirm = () => withdraw.mutate({ input: { submission: id, version } }, { onSuccess: () => setAsking(false) })
  return (
    <p>
      <Button loudness="danger" onClick={() => setAsking(true)}>
        {say('withdraw')}
      </Button>
      {asking && (
        <Dialog
          title={say('withdrawTitle', { number: number ?? '' })}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{say('withdrawKeep')}</Button>
              <Button loudness="danger" busy={withdraw.isPending} onClick={confirm}>
                {say('withdrawYes')}
              </Button>
            </>
          }
        >
          <p>{say('withdrawText')}</p>
          <Refusal error={withdraw.error} />
        </Dialog>
      )}
    </p>
  )
}

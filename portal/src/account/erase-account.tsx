import { useState } from 'react'
import { EraseMyAccountDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { forgetOnDevice } from '../session/kept-on-device.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useRightsWords } from './rights-words.ts'

/** Erases the account with everything never filed, after asking; the API asks for the password, and refuses by law. */
export function EraseAccount() {
  const say = useRightsWords()
  const erase = useDo(EraseMyAccountDocument)
  const [asking, setAsking] = useState(false)
  const close = () => {
    setAsking(false)
    erase.reset()
  }
  // Nothing of it stays on the device or in memory: the page is loaded anew.
  const leave = () => void forgetOnDevice().finally(() => location.assign('/'))
  return (
    <p>
      <Button loudness="danger" onClick={() => setAsking(true)}>
        {say('eraseAccount')}
      </Button>
      {asking && (
        <Dialog
          title={say('eraseTitle')}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{say('keep')}</Button>
              <Button
                loudness="danger"
                busy={erase.isPending || erase.isSuccess}
                onClick={() => erase.mutate({}, { onSuccess: leave })}
              >
                {say('eraseYes')}
              </Button>
            </>
          }
        >
          <p>{say('eraseText')}</p>
          <Refusal error={erase.error} />
        </Dialog>
      )}
    </p>
  )
}

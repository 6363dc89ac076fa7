import { useQueryClient } from '@tanstack/react-query'
import { MeDocument, type MeQuery } from '../gql/graphql.ts'
import { keyOf } from '../graphql/ask.ts'
import { send } from '../graphql/send.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useSessionWords } from './session-words.ts'
import { SignInForm } from './sign-in-form.tsx'
import type { Me } from './use-me.ts'

/** Signing in again over the page the session ended on: nothing typed there is lost. */
export function SignInDialog({ person, onClose }: { person: Me; onClose: (done: boolean) => void }) {
  const say = useSessionWords()
  const queryClient = useQueryClient()
  const goOn = async () => {
    const now = await send<MeQuery>(MeDocument.toString(), {})
    // Somebody else's page and half-filled forms are none of the newcomer's business.
    if (now.me?.id !== person.id) return location.assign('/')
    queryClient.setQueryData(keyOf(MeDocument, {}), now)
    onClose(true)
    await queryClient.invalidateQueries({ predicate: ({ state }) => state.status === 'error' })
  }
  return (
    <Dialog title={say('ended')} onClose={() => onClose(false)} actions={null}>
      <p>{say('endedHelp')}</p>
      <SignInForm onDone={goOn} beside={<Button onClick={() => onClose(false)}>{say('cancel')}</Button>} />
    </Dialog>
  )
}

import { prompt } from '../graphql/prompts.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSessionWords } from './session-words.ts'

/** Over a page whose session ended: says so, and offers to sign in without leaving it. */
export function SessionEnded() {
  const say = useSessionWords()
  return (
    <Notice tone="bad">
      <p>{say('endedNote')}</p>
      <p>
        <Button onClick={() => void prompt('SIGN_IN')}>{say('signIn')}</Button>
      </p>
    </Notice>
  )
}

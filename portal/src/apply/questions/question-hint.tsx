import type { ReactNode } from 'react'
import { useText, words } from '../../language/words.ts'
import type { AskedQuestion } from '../draft/form.ts'

const useSay = words('question', { example: 'Contoh: {{example}}' }, { example: 'Example: {{example}}' })

/** What stands under a question: its explanation, an example, and what the verifier said about it. */
export function useHint({ help, example, control }: AskedQuestion, note?: string): ReactNode {
  const say = useSay()
  const text = useText()
  const shown = example ?? (control.example as string | undefined)
  const lines = [help && text(help), shown && say('example', { example: shown })].filter(Boolean).join(' ')
  if (!lines && !note) return undefined
  return (
    <>
      {note && <strong>{note}</strong>}
      {note && lines && <br />}
      {lines}
    </>
  )
}

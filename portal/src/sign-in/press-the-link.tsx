import type { ReactNode } from 'react'
import type { TypedDocumentString } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Refusal } from '../ui/refusal.tsx'

/** What a link with a secret lets one do. */
export interface PressTheLinkProps<Answer> {
  document: TypedDocumentString<Answer, { input: { token: string } }>
  token: string
  button: string
  /** The API's own sentence once it is done. */
  told: (answer: Answer) => string
  /** Where to go once it is done. */
  next: ReactNode
  /** What to do when the link is dead. */
  dead: ReactNode
}

/** Does what a link is for when its reader presses the button, never before: mail scanners open links too. */
export function PressTheLink<Answer>({ document, token, button, told, next, dead }: PressTheLinkProps<Answer>) {
  const press = useDo(document)
  if (press.data)
    return (
      <>
        <Notice tone="good">{told(press.data)}</Notice>
        {next}
      </>
    )
  return (
    <>
      <Refusal error={press.error} />
      {press.error?.fields.length ? (
        dead
      ) : (
        <Button loudness="main" busy={press.isPending} onClick={() => press.mutate({ input: { token } })}>
          {button}
        </Button>
      )}
    </>
  )
}

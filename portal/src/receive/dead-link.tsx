import { RenewDocumentLinkDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Refusal } from '../ui/refusal.tsx'
import type { OfferedDocument } from './offer.tsx'
import { useReceiveWords } from './receive-words.ts'

/** Why a link works no more, and the way to a new one where there can be one. */
export function DeadLink({ of: { state }, token }: { of: OfferedDocument; token: string }) {
  const say = useReceiveWords()
  const renew = useDo(RenewDocumentLinkDocument)
  if (state === 'OPEN') return null
  if (renew.isSuccess)
    return (
      <Notice tone="good" title={say('renewed')}>
        <p>{say('renewedNote')}</p>
      </Notice>
    )
  const isOver = state === 'REVOKED' || state === 'REPLACED'
  return (
    <>
      <Notice tone={state === 'REVOKED' ? 'bad' : 'warn'} title={say(state)}>
        <p>{say(`${state}Note`)}</p>
      </Notice>
      <Refusal error={renew.error} />
      {!isOver && (
        <Button loudness="main" busy={renew.isPending} onClick={() => renew.mutate({ input: { token } })}>
          {say('renew')}
        </Button>
      )}{' '}
      <ButtonLink href="/laporan">{say('mine')}</ButtonLink>
    </>
  )
}

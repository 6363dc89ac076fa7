import { EndOtherSessionsDocument, MyDevicesDocument } from '../gql/graphql.ts'
import { useAsk, useDo } from '../graphql/ask.ts'
import { Button } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { AccountPart } from './account-part.tsx'
import { Device } from './device.tsx'
import { useDeviceWords } from './device-words.ts'

/** Where the account is signed in, and signing those devices out. */
export function DevicesPage() {
  const say = useDeviceWords()
  const { data, error } = useAsk(MyDevicesDocument, {})
  const endOthers = useDo(EndOtherSessionsDocument)
  const ended = endOthers.data?.endOtherSessions.ended
  return (
    <AccountPart title={say('title')} lead={say('lead')}>
      <Refusal error={(!data && error) || endOthers.error} />
      {ended !== undefined && <Notice tone="good">{say('ended', { count: ended })}</Notice>}
      {!data && !error && <Loading />}
      {data?.sessions.map((session) => (
        <Device key={session.id} session={session} />
      ))}
      {data && data.sessions.length > 1 && (
        <Button loudness="danger" busy={endOthers.isPending} onClick={() => endOthers.mutate({})}>
          {say('endOthers')}
        </Button>
      )}
    </AccountPart>
  )
}

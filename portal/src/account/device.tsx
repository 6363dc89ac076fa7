import { EndSessionDocument, type MyDevicesQuery } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { useLanguage } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { formatMoment } from '../ui/formats.ts'
import { Refusal } from '../ui/refusal.tsx'
import { Tag } from '../ui/tag.tsx'
import { useDeviceWords } from './device-words.ts'
import { nameDevice } from './name-device.ts'

/** One device that is signed in; the one in hand is signed out elsewhere. */
export function Device({ session }: { session: MyDevicesQuery['sessions'][number] }) {
  const say = useDeviceWords()
  const language = useLanguage()
  const end = useDo(EndSessionDocument)
  const known = nameDevice(session.userAgent)
  const name = known ? say('on', known) : say('unknown')
  return (
    <Card as="section">
      <h2>
        {name} {session.current && <Tag tone="good">{say('here')}</Tag>}
      </h2>
      <p>
        {say('seen', { at: formatMoment(session.lastSeenAt, language) })}
        <br />
        {say('since', { at: formatMoment(session.createdAt, language), address: session.address })}
      </p>
      <Refusal error={end.error} />
      {!session.current && (
        <Button
          aria-label={`${say('end')}: ${name}`}
          busy={end.isPending}
          onClick={() => end.mutate({ input: { id: session.id } })}
        >
          {say('end')}
        </Button>
      )}
    </Card>
  )
}

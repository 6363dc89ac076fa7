import { AgencyDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { Facts } from '../ui/facts.tsx'
import { Loading } from '../ui/loading.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useHelpWords } from './help-words.ts'

/** Where the office is and how to reach it, as its letterhead says. */
export function Contact() {
  const say = useHelpWords()
  const { data, error } = useAsk(AgencyDocument, {})
  if (error) return <Refusal error={error} />
  if (!data) return <Loading />
  const { lines, address, phone, email, web } = data.agency
  const facts = [
    [say('address'), [...lines, address].map((line) => <div key={line}>{line}</div>)],
    [say('phone'), phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>],
    [say('email'), email && <a href={`mailto:${email}`}>{email}</a>],
    [say('web'), web],
    [say('open'), say('openDays')],
  ] as const
  return (
    <section>
      <h2>{say('contact')}</h2>
      <Facts facts={facts.filter(([, value]) => value)} />
      <p>{say('quote')}</p>
    </section>
  )
}

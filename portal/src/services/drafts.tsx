import { Link } from 'wouter'
import { MyDraftsDocument, ServicesDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { useText } from '../language/words.ts'
import { useMe } from '../session/use-me.ts'
import { ButtonLink } from '../ui/button.tsx'
import styles from './services.module.css'
import { useServicesWords } from './services-words.ts'

/** The way back to what was begun: the drafts themselves, or the sign-in that leads to them. */
export function Drafts() {
  const me = useMe()
  if (me === undefined) return null
  return me ? <MyDrafts /> : <SignInFirst />
}

function SignInFirst() {
  const say = useServicesWords()
  return (
    <p className={styles.resume}>
      <strong>{say('draftElsewhere')}</strong> {say('draftHint')}{' '}
      <Link href="/masuk?lanjut=/laporan">{say('signIn')}</Link>
    </p>
  )
}

function MyDrafts() {
  const say = useServicesWords()
  const text = useText()
  const drafts = useAsk(MyDraftsDocument, {}).data?.submissions.nodes ?? []
  const services = useAsk(ServicesDocument, {}).data?.services ?? []
  if (!drafts.length) return null
  return (
    <section className={styles.section} aria-labelledby="drafts">
      <h2 id="drafts">{say('drafts')}</h2>
      <ul className={styles.drafts}>
        {drafts.map(({ id, service, subject }) => {
          const about = services.find(({ kind }) => kind === service)
          return (
            <li key={id}>
              <span>
                <strong>{about && text(about.title)}</strong>
                <br />
                {subject || say('untitled')}
              </span>
              <ButtonLink
                href={`/laporan/${id}/isi`}
                aria-label={`${say('goOn')}: ${subject || (about && text(about.title))}`}
              >
                {say('goOn')}
              </ButtonLink>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

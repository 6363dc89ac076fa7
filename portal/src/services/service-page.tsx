import { ServiceDocument, type ServiceKind, type ServiceQuery } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { isRefused } from '../graphql/refused.ts'
import { useText } from '../language/words.ts'
import { applyAddress, kindIn } from '../service-address.ts'
import { useMe } from '../session/use-me.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { Papers } from './papers.tsx'
import { ServiceTerms } from './service-terms.tsx'
import { useServiceWords } from './service-words.ts'
import styles from './services.module.css'

/** Everything to know before one applies for a service. */
export function ServicePage({ slug }: { slug: string }) {
  // Whether there is such a service is for the API to say.
  const { data, error } = useAsk(ServiceDocument, { kind: kindIn(slug) as ServiceKind })
  if (isRefused(error, 'BAD_USER_INPUT', 'NOT_FOUND')) return <UnknownService />
  if (error) return <Refusal error={error} />
  return data ? <KnownService {...data} /> : <Loading lines={8} />
}

function KnownService({ service, agency }: ServiceQuery) {
  const say = useServiceWords()
  const text = useText()
  const { kind, title, summary, notHere, standard } = service
  return (
    <Page title={text(title)} lead={text(summary)}>
      <ServiceTerms standard={standard} headPosition={agency.headPosition} />
      <Start kind={kind} />
      {notHere.length > 0 && (
        <Notice tone="warn" title={say('notHere')}>
          <ul>
            {notHere.map((one) => (
              <li key={one.id}>{text(one)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <section className={styles.section} aria-labelledby="papers">
        <h2 id="papers">{say('papers')}</h2>
        <p>{say('papersHint')}</p>
        <Papers service={service} />
      </section>
      <h2>{say('law')}</h2>
      <ul className={styles.laws}>
        {standard.legalBasis.map((one) => (
          <li key={one.id}>{text(one)}</li>
        ))}
      </ul>
    </Page>
  )
}

function Start({ kind }: { kind: ServiceKind }) {
  const say = useServiceWords()
  const me = useMe()
  return (
    <div className={styles.start}>
      <ButtonLink href={applyAddress(kind)} loudness="main">
        {say('apply')}
      </ButtonLink>
      <p className={styles.quiet}>
        {me === null && `${say('signInFirst')} `}
        {say('applyHint')}
      </p>
    </div>
  )
}

function UnknownService() {
  const say = useServiceWords()
  return (
    <Page title={say('unknown')} lead={say('unknownLead')}>
      <ButtonLink href="/" loudness="main">
        {say('all')}
      </ButtonLink>
    </Page>
  )
}

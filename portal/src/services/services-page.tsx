import { OpenStatisticsDocument, ServicesDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { Cards } from '../ui/card.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { Drafts } from './drafts.tsx'
import { HowItGoes } from './how-it-goes.tsx'
import { ServiceCard } from './service-card.tsx'
import { useServicesWords } from './services-words.ts'
import styles from './services.module.css'
import { Welcome } from './welcome.tsx'
import { WithoutAccount } from './without-account.tsx'

/** The front page: what the office offers, how it goes, and what anyone may ask. */
export function ServicesPage() {
  const say = useServicesWords()
  return (
    <Page title={say('title')} wide around={(heading) => <Welcome heading={heading} />}>
      <Drafts />
      <section className={styles.section} aria-labelledby="services">
        <h2 id="services">{say('services')}</h2>
        <ServiceCards />
      </section>
      <HowItGoes />
      <WithoutAccount />
    </Page>
  )
}

function ServiceCards() {
  const { data, error } = useAsk(ServicesDocument, {})
  const figures = useAsk(OpenStatisticsDocument, {}).data?.openStatistics.services
  if (error) return <Refusal error={error} />
  if (!data) return <Loading lines={8} />
  return (
    <Cards>
      {data.services.map((service) => (
        <ServiceCard
          key={service.kind}
          service={service}
          figures={figures?.find((one) => one.service === service.kind)}
        />
      ))}
    </Cards>
  )
}

import { Link } from 'wouter'
import type { OpenStatisticsQuery, ServicesQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../language/words.ts'
import { serviceAddress } from '../service-address.ts'
import { Card } from '../ui/card.tsx'
import { formatNumber } from '../ui/formats.ts'
import { useCost } from './cost.ts'
import styles from './services.module.css'
import { useServicesWords } from './services-words.ts'

interface ServiceCardProps {
  service: ServicesQuery['services'][number]
  /** How many were served; not there while it is asked, empty when too few to tell. */
  figures: OpenStatisticsQuery['openStatistics']['services'][number] | undefined
}

/** One service among the others: what it is for, how long it takes, what it costs. The whole card leads to it. */
export function ServiceCard({ service: { kind, title, summary, standard }, figures }: ServiceCardProps) {
  const say = useServicesWords()
  const text = useText()
  const cost = useCost()
  const language = useLanguage()
  const { served, medianDays } = figures ?? {}
  return (
    <Card as="li">
      <h3 className={styles.name}>
        <Link href={serviceAddress(kind)} className={styles.cover}>
          {text(title)}
        </Link>
      </h3>
      <p>{text(summary)}</p>
      <p className={styles.terms}>
        <span>{say('days', { count: standard.workingDays })}</span>
        <span>{cost(standard.cost)}</span>
      </p>
      {typeof served === 'number' && typeof medianDays === 'number' && (
        <p className={styles.served}>
          {say('served', { served: formatNumber(served, language), days: formatNumber(medianDays, language) })}
        </p>
      )}
    </Card>
  )
}

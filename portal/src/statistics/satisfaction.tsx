import { OpenSatisfactionDocument, type OpenSatisfactionQuery, type ServiceKind } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { useLanguage } from '../language/words.ts'
import { formatDay, formatNumber } from '../ui/formats.ts'
import { Loading } from '../ui/loading.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useSatisfactionWords } from './satisfaction-words.ts'
import styles from './statistics.module.css'

/** How people judged the services, each with its index and grade. */
export function Satisfaction({ nameOf }: { nameOf: (service: ServiceKind) => string }) {
  const say = useSatisfactionWords()
  const language = useLanguage()
  const { data, error } = useAsk(OpenSatisfactionDocument, {})
  if (!data) return error ? <Refusal error={error} /> : <Loading />
  const { from, to, services } = data.openSatisfaction
  const isTold = services.some(({ index }) => index !== null)
  return (
    <>
      <h2>{say('title')}</h2>
      <p>{say('lead', { from: formatDay(from, language), to: formatDay(to, language) })}</p>
      {isTold ? <Table services={services} nameOf={nameOf} /> : <p>{say('none')}</p>}
      <p>{say('how')}</p>
    </>
  )
}

interface TableProps {
  services: OpenSatisfactionQuery['openSatisfaction']['services']
  nameOf: (service: ServiceKind) => string
}

function Table({ services, nameOf }: TableProps) {
  const say = useSatisfactionWords()
  const language = useLanguage()
  return (
    <table className={styles.table}>
      <caption className="hidden-text">{say('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('service')}</th>
          <th scope="col">{say('index')}</th>
          <th scope="col">{say('respondents')}</th>
        </tr>
      </thead>
      <tbody>
        {services.map(({ service, index, grade, respondents }) => (
          <tr key={service}>
            <th scope="row">{nameOf(service)}</th>
            <td data-label={say('index')}>
              {index !== null && grade ? `${formatNumber(index, language)} (${say(grade)})` : say('tooFew')}
            </td>
            <td data-label={say('respondents')}>{respondents === null ? '–' : formatNumber(respondents, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

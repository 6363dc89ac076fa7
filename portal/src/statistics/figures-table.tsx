import type { OpenStatisticsQuery } from '../gql/graphql.ts'
import { useLanguage } from '../language/words.ts'
import { formatNumber } from '../ui/formats.ts'
import styles from './statistics.module.css'
import { useStatisticsWords } from './statistics-words.ts'

/** The figures of one service, with its name. */
export type FigureLine = OpenStatisticsQuery['openStatistics']['services'][number] & { title: string }

/** The figures as a table with a bar under each count; on a phone each service stands by itself. */
export function FiguresTable({ lines }: { lines: readonly FigureLine[] }) {
  const say = useStatisticsWords()
  const most = Math.max(1, ...lines.map(({ served }) => served ?? 0))
  return (
    <table className={styles.table}>
      <caption className="hidden-text">{say('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('service')}</th>
          <th scope="col">{say('served')}</th>
          <th scope="col">{say('medianDays')}</th>
          <th scope="col">{say('onTimeRate')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.service} line={line} most={most} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ line: { title, served, medianDays, onTimeRate }, most }: { line: FigureLine; most: number }) {
  const say = useStatisticsWords()
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-label={say('served')}>
        {served === null ? say('tooFew') : formatNumber(served, language)}
        {served !== null && <Bar share={served / most} />}
      </td>
      <td data-label={say('medianDays')}>{medianDays === null ? say('hidden') : formatNumber(medianDays, language)}</td>
      <td data-label={say('onTimeRate')}>
        {onTimeRate === null ? say('hidden') : `${Math.round(onTimeRate * 100)}%`}
        {onTimeRate !== null && <Bar share={onTimeRate} />}
      </td>
    </tr>
  )
}

/** Says with its length what the figure above it says already. */
const Bar = ({ share }: { share: number }) => (
  <span aria-hidden="true" className={styles.bar}>
    <span style={{ width: `${share * 100}%` }} />
  </span>
)

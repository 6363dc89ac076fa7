import { OpenStatisticsDocument, ServicesDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { useLanguage, useText } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { formatDay } from '../ui/formats.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { type FigureLine, FiguresTable } from './figures-table.tsx'
import { Satisfaction } from './satisfaction.tsx'
import { saveFile } from './save-file.ts'
import { useStatisticsWords } from './statistics-words.ts'
import { writeCsv } from './write-csv.ts'

/** What everyone may know of the services given in the last twelve months. */
export function StatisticsPage() {
  const say = useStatisticsWords()
  const language = useLanguage()
  const { data, error } = useAsk(OpenStatisticsDocument, {})
  const lines = useLines()
  if (error) return <Refusal error={error} />
  if (!data || !lines) return <Loading lines={8} />
  const { from, to } = data.openStatistics
  return (
    <Page title={say('title')} lead={say('lead')} wide>
      <p>{say('period', { from: formatDay(from, language), to: formatDay(to, language) })}</p>
      {lines.every(({ served }) => served === null) && <p>{say('none')}</p>}
      <FiguresTable lines={lines} />
      <Download lines={lines} period={`${from}--${to}`} />
      <h2>{say('why')}</h2>
      <ul>
        <li>{say('why1')}</li>
        <li>{say('why2')}</li>
        <li>{say('why3')}</li>
      </ul>
      <Satisfaction nameOf={(kind) => lines.find(({ service }) => service === kind)?.title ?? ''} />
    </Page>
  )
}

/** The figures with the services' names, once both are there. */
function useLines(): FigureLine[] | undefined {
  const text = useText()
  const figures = useAsk(OpenStatisticsDocument, {}).data?.openStatistics.services
  const services = useAsk(ServicesDocument, {}).data?.services
  return (
    services &&
    figures?.map((one) => {
      const title = services.find(({ kind }) => kind === one.service)?.title
      return { ...one, title: title ? text(title) : one.service }
    })
  )
}

function Download({ lines, period }: { lines: readonly FigureLine[]; period: string }) {
  const say = useStatisticsWords()
  const head = [say('service'), say('served'), say('medianDays'), say('onTimeRate')]
  const rows = lines.map(({ title, served, medianDays, onTimeRate }) => [title, served, medianDays, onTimeRate])
  const save = () => saveFile(`${say('file')}-${period}.csv`, 'text/csv;charset=utf-8', writeCsv([head, ...rows]))
  return (
    <p>
      <Button onClick={save}>{say('download')}</Button>
    </p>
  )
}

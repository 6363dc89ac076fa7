import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { DashboardNumbersDocument, type DashboardNumbersQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useSignedIn } from '../../session/session.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { Backlog } from './backlog.tsx'
import { Districts } from './districts.tsx'
import { Divisions } from './divisions.tsx'
import { MyWork } from './my-work.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { PromiseKept } from './promise-kept.tsx'
import { Satisfaction } from './satisfaction.tsx'
import { Services } from './services.tsx'
import { Trend } from './trend.tsx'
import { usePeriod } from './use-period.ts'

/** The work in numbers, up to this moment. */
export type Numbers = DashboardNumbersQuery['dashboard']

// Counters answer it, so that a colleague's step shows at once and asking costs next to nothing.
const everyMilliseconds = 2000

/** The first page: what waits for me, what is late, and how the work went. */
export default function DashboardDesk() {
  const translate = useTranslate()
  const { me } = useSignedIn()
  const { days, variables, choose } = usePeriod()
  const { data, error, refetch } = useAsk(DashboardNumbersDocument, variables, { every: everyMilliseconds })
  return (
    <>
      <PageHeader
        title={translate('dashboard.title')}
        help={me.division?.name ?? translate('dashboard.whole_agency')}
        actions={<PeriodChoice days={days} onChoose={choose} />}
      />
      {error && <ErrorPanel error={error} retry={refetch} />}
      {data ? <Sections numbers={data.dashboard} days={days} /> : !error && <PageSkeleton />}
    </>
  )
}

const Sections = ({ numbers, days }: { numbers: Numbers; days: number }) => (
  <Box sx={grid}>
    <MyWork numbers={numbers} />
    <Backlog numbers={numbers} />
    <PromiseKept numbers={numbers} days={days} />
    <Trend numbers={numbers} />
    <Services numbers={numbers} />
    {numbers.divisions.length > 1 && <Divisions numbers={numbers} />}
    <Districts numbers={numbers} />
    <Satisfaction />
  </Box>
)

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
  alignItems: 'start',
  gap: 2,
  pb: 4,
}

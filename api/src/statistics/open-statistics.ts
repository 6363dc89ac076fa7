import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { allServices, ServiceKind } from '../catalogue/service-type.ts'
import { dayOf } from '../foundation/clock.ts'
import { type Put, summary } from '../foundation/reads/summary.ts'
import { addDays } from '../foundation/working-days.ts'
import { sum } from './facts.ts'
import { type Period, startOf, TrendStep } from './period.ts'
import { rowsSql } from './rows-sql.ts'
import { workingTimeOf } from './working-time.ts'

@ObjectType({
  description: 'How often and how fast a service was given. Fewer than five are not told: people might be known by it.',
})
export class OpenFigures {
  @Field(() => ServiceKind, { description: 'The service.' })
  service!: string

  @Field(() => Int, { nullable: true, description: 'Documents issued; empty when fewer than five.' })
  served!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Median of working days from filing to issue; empty when fewer than five.',
  })
  medianDays!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Share issued by the promised day, 0 to 1, in whole hundredths; empty when fewer than five.',
  })
  onTimeRate!: number | null
}

@ObjectType({ description: 'Open statistics of the twelve whole months before this one.' })
export class OpenStatistics {
  @Field(() => GraphQLLocalDate, { description: 'First WIB day.' })
  from!: string

  @Field(() => GraphQLLocalDate, { description: 'Last WIB day.' })
  to!: string

  @Field(() => [OpenFigures], { description: 'Every service.' })
  services!: OpenFigures[]
}

interface Issued {
  service: string
  usedDays: number
  late: boolean
  n: number
}

/** The facts: the period, and what was issued in it. */
interface Facts {
  period: Period
  issued: Issued[]
}

/** Counts below this might tell of a person. */
const fewest = 5

/**
 * What everyone may know of the service given. Whole months, so that two answers differ by a month, never by a person;
 * and of months gone by, so a copy of the database tells it as well.
 */
export const openStatisticsRead = summary<Facts, OpenStatistics>({
  replica: true,
  sql: ({ request, selected }, put) => {
    const period = lastTwelveMonths(dayOf(request.clock.now()))
    const services = selected.has('services') ? `, 'issued', ${issuedSql(period, put)}` : ''
    return `json_build_object('period', ${put(JSON.stringify(period), 'json')}${services})`
  },
  fields: {
    from: ({ period }) => period.from,
    to: ({ period }) => period.to,
    services: ({ issued }) =>
      allServices().map(({ kind }) =>
        openFiguresOf(
          kind,
          issued.filter(({ service }) => service === kind),
        ),
      ),
  },
})

const issuedSql = ({ from, to }: Period, put: Put): string =>
  rowsSql(`select service, used_days as "usedDays", late, sum(n)::integer as n from month_count
    where month between ${put(from, 'date')} and ${put(to, 'date')} and event = 'ISSUED'
    group by service, used_days, late`)

function lastTwelveMonths(today: string): Period {
  const to = addDays(startOf(TrendStep.MONTH, today), -1)
  const [year, month] = today.split('-')
  return { from: `${Number(year) - 1}-${month}-01`, to }
}

function openFiguresOf(service: string, issued: readonly Issued[]): OpenFigures {
  if (sum(issued) < fewest) return { service, served: null, medianDays: null, onTimeRate: null }
  const { decided, medianDays, onTimeRate } = workingTimeOf(issued)
  return { service, served: decided, medianDays, onTimeRate: Math.round(onTimeRate! * 100) / 100 }
}

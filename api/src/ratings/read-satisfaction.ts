import { allServices } from '../catalogue/service-type.ts'
import { dayOf } from '../foundation/clock.ts'
import { type Put, summary, type SummaryRead } from '../foundation/reads/summary.ts'
import { elements } from './elements.ts'
import { fourBefore, fourUpTo, type Quarters } from './quarters.ts'
import { gradeOf, indexOf, rounded } from './satisfaction-index.ts'
import type { Satisfaction, ServiceSatisfaction } from './satisfaction.ts'

/** What was given to one element of one service, by its place in the law, counted from 1. */
interface Sum {
  service: string
  element: number
  sum: number
  respondents: number
}

interface Facts {
  quarters: Quarters
  sums: Sum[]
  comments?: { service: string; comment: string }[]
}

/** Fewer answers than that might tell of a person. */
const fewest = 5
const mostComments = 50

/** What everyone may know: quarters gone by, so that two answers differ by a quarter, never by a person. */
export const openSatisfactionRead = satisfactionRead(fourBefore, { replica: true })

/** What staff see: up to now. */
export const satisfactionNowRead = satisfactionRead(fourUpTo)

function satisfactionRead(quartersAt: (day: string) => Quarters, { replica = false } = {}): SummaryRead {
  return summary<Facts, Satisfaction>({
    replica,
    sql: ({ request, selected }, put) => {
      const quarters = quartersAt(dayOf(request.clock.now()))
      const comments = selected.has('services.comments') ? `, 'comments', ${commentsSql(quarters, put)}` : ''
      return `json_build_object('quarters', ${put(JSON.stringify(quarters), 'json')}, 'sums', ${sumsSql(quarters, put)}${comments})`
    },
    fields: {
      from: ({ quarters }) => quarters.from,
      to: ({ quarters }) => quarters.to,
      services: ({ sums, comments = [] }) =>
        allServices().map(({ kind }) => {
          const told = comments.filter(({ service }) => service === kind).map(({ comment }) => comment)
          return satisfactionWith(
            kind,
            sums.filter(({ service }) => service === kind),
            told,
          )
        }),
    },
  })
}

const rowsOf = (query: string): string => `(select coalesce(json_agg(one), '[]') from (${query}) one)`

const within = ({ from, to }: Quarters, put: Put): string =>
  `quarter between ${put(from, 'date')} and ${put(to, 'date')}`

const sumsSql = (quarters: Quarters, put: Put): string =>
  rowsOf(`select service, element::integer, sum(score)::integer as sum, count(*)::integer as respondents
    from rating, unnest(scores) with ordinality as given(score, element)
    where ${within(quarters, put)} group by service, element order by service, element`)

// Ids have no order of time, so neither have the comments.
const commentsSql = (quarters: Quarters, put: Put): string =>
  rowsOf(`select service, comment from (
      select service, comment, id, row_number() over (partition by service order by id) as place
      from rating where comment is not null and ${within(quarters, put)}
    ) added where place <= ${mostComments} order by service, id`)

function satisfactionWith(service: string, sums: readonly Sum[], comments: string[]): ServiceSatisfaction {
  const respondents = sums[0]?.respondents ?? 0
  if (respondents < fewest) return { service, respondents: null, index: null, grade: null, elements: [], comments: [] }
  const index = indexOf(
    sums.map(({ sum }) => sum),
    respondents,
  )
  const averages = sums.map(({ element, sum }) => ({
    element: elements[element - 1]!,
    average: rounded(sum / respondents),
  }))
  return { service, respondents, index, grade: gradeOf(index), elements: averages, comments }
}

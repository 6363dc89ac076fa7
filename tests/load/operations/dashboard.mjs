const since = '2026-01-01'
const until = '2026-09-30'
const inHand = ['SUBMITTED', 'IN_VERIFICATION', 'RETURNED', 'COMPLETE', 'APPROVED']

/** What is in hand by status, and how many were filed on the days from $1 to $2; from the counters. */
export const numbers = `select json_build_object(
  'waiting', (select json_agg(json_build_object('status', status, 'count',
    (select coalesce(sum(n), 0) from backlog_count b where b.status = s.status)) order by place)
    from unnest(array[${inHand.map((status) => `'${status}'`)}]) with ordinality s (status, place)),
  'happened', json_build_object('filed', json_build_object('count',
    (select coalesce(sum(n), 0) from day_count where day between $1::date and $2::date and event = 'FILED'))))`

const dashboard = (name, aims, postgraphile) => ({
  name,
  aims,
  who: 'kepala',
  query: `query ($from: LocalDate!, $to: LocalDate!) {
    dashboard(from: $from, to: $to) { waiting { status count } happened { filed { count } } } }`,
  sql: `select json_build_object('dashboard', (${numbers}))::text`,
  cases: () => [{ likeU: { from: since, to: until }, postgraphile: { from: since, to: until }, floor: [since, until] }],
  postgraphile,
})

// PostGraphile counts the submissions themselves: days of Indonesia's west, as the counters have them.
const live = {
  query: `{
    waiting: submissions(filter: { status: { in: [${inHand.map((status) => `"${status}"`)}] } }) {
      groupedAggregates(groupBy: [STATUS]) { keys distinctCount { rowId } } }
    filed: submissions(filter: { submittedAt: { greaterThanOrEqualTo: "${since}T00:00:00+07:00",
      lessThanOrEqualTo: "${until}T23:59:59.999+07:00" } }) { totalCount } }`,
  shape: ({ waiting, filed }) => {
    const counts = new Map(
      waiting.groupedAggregates.map(({ keys: [status], distinctCount }) => [status, Number(distinctCount.rowId)]),
    )
    return {
      dashboard: {
        waiting: inHand.map((status) => ({ status, count: counts.get(status) ?? 0 })),
        happened: { filed: { count: filed.totalCount } },
      },
    }
  },
}

const fromCounters = {
  query: 'query ($from: Date!, $to: Date!) { benchPeerNumbers(since: $from, until: $to) }',
  shape: ({ benchPeerNumbers: found }) => ({ dashboard: found }),
}

/** The numbers a desk begins its day with. */
export const dashboards = [
  dashboard('W5 dashboard; PostGraphile counts live', { postgraphile: 50 }, live),
  dashboard('W5 dashboard; PostGraphile on the same counters', { postgraphile: 3 }, fromCounters),
]

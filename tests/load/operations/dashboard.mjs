const since = '2025-11-01'
const until = '2026-10-31'
const inHand = ['SUBMITTED', 'IN_VERIFICATION', 'RETURNED', 'COMPLETE', 'APPROVED']

/** What is in hand by status, and month by month from $1 to $2 what was filed, returned, issued and refused. */
const numbersOf = (waiting, happened) => `
  with waiting as (${waiting}), happened as (${happened})
  select json_build_object(
    'waiting', (select json_agg(json_build_object('status', status, 'count', coalesce(n, 0)) order by place)
      from unnest(array[${inHand.map((status) => `'${status}'`)}]) with ordinality s (status, place)
      left join waiting using (status)),
    'trend', (select json_agg(json_build_object('from', month::date, 'filed', json_build_object('count', filed),
      'returned', returned, 'issued', issued, 'refused', refused) order by month) from happened))`

const each = (of, count) =>
  Object.entries(of)
    .map(([event, name]) => `coalesce(${count(event)}, 0) as ${name}`)
    .join(', ')

/** From the counters; the period is of whole months. */
export const counted = numbersOf(
  `select status, sum(n) as n from backlog_count group by status`,
  `select month, ${each(
    { FILED: 'filed', RETURNED: 'returned', ISSUED: 'issued', REFUSED: 'refused' },
    (event) => `sum(n) filter (where event = '${event}')`,
  )} from month_count where month between $1::date and $2::date group by 1`,
)

/** From the records themselves; days are those of western Indonesia. */
export const live = numbersOf(
  `select status, count(*) as n from submission where status = any(array[${inHand.map((status) => `'${status}'`)}])
    group by status`,
  `select date_trunc('month', created_at at time zone 'Asia/Jakarta') as month, ${each(
    { SUBMIT: 'filed', RETURN: 'returned', ISSUE: 'issued', REFUSE: 'refused' },
    (step) => `count(*) filter (where step = '${step}')`,
  )} from history_entry where created_at >= $1::date::timestamp at time zone 'Asia/Jakarta'
    and created_at < ($2::date + 1)::timestamp at time zone 'Asia/Jakarta' group by 1`,
)

const dashboard = (name, aims, theirs) => ({
  name,
  aims,
  who: 'kepala',
  query: `query ($since: LocalDate!, $until: LocalDate!) { dashboard(from: $since, to: $until, step: MONTH) {
    waiting { status count } trend { from filed { count } returned issued refused } } }`,
  sql: `select json_build_object('dashboard', (${counted}))::text`,
  cases: () => [{ likeU: { since, until }, postgraphile: { since, until }, floor: [since, until] }],
  postgraphile: {
    query: `query ($since: Date!, $until: Date!) { dashboard: ${theirs}(since: $since, until: $until) }`,
    shape: (data) => data,
  },
})

/** The numbers of a year: in the first, PostGraphile counts what LIKE-U has counters for. */
export const dashboards = [
  dashboard('W5 dashboard of a year; PostGraphile counts live', { postgraphile: 50 }, 'benchPeerLive'),
  dashboard('W5 dashboard of a year; PostGraphile on the counters', { postgraphile: 3 }, 'benchPeerCounted'),
]

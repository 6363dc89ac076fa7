// Taking a file up and laying it down again: the submission, its history and the audit are written each time. LIKE-U
// also looks at the session and asks its rights, versions and clock; the others only write.
const payload = 'submission { id status }'
const mutations = { TAKE_UP: 'takeUp', RELEASE: 'release' }
const from = `case $3::text when 'TAKE_UP' then 'SUBMITTED' else 'IN_VERIFICATION' end`
const to = `case $3::text when 'TAKE_UP' then 'IN_VERIFICATION' else 'SUBMITTED' end`

/** One statement: the step, only from where it may be taken, and what is remembered of it. */
export const takeStep = `with moved as (
    update submission set status = ${to}, version = version + 1, updated_at = now(),
      holder_id = case $3::text when 'TAKE_UP' then $2::uuid end,
      held_until = case $3::text when 'TAKE_UP' then now() + interval '30 minutes' end
    where id = $1::uuid and status = ${from} returning *),
  told as (insert into history_entry (id, created_at, submission_id, step, "from", "to", actor_id, round)
    select uuidv7(), now(), id, $3::text, ${from}, status, $2::uuid, round from moved),
  noted as (insert into audit_entry (id, at, actor, action, subject_type, subject_id, detail, lane, position, hash)
    select uuidv7(), now(), $2::uuid, 'submission.' || lower($3::text), 'Submission', id,
      jsonb_build_object('from', ${from}, 'to', status, 'round', round), 0, 0, '' from moved)`

const likeUQuery = `mutation ($id: ID!, $up: Boolean!) {
  takeUp(input: { submission: $id }) @include(if: $up) { ${payload} }
  release(input: { submission: $id }) @skip(if: $up) { ${payload} } }`

/** First all are taken up, then all laid down: more of them than are ever under way at once. */
const cases = ({ admin, filed }) =>
  ['TAKE_UP', 'RELEASE'].flatMap((step) =>
    filed.map((id) => ({
      likeU: { id, up: step === 'TAKE_UP' },
      postgraphile: { submission: id, actor: admin.id, step },
      floor: [id, admin.id, step],
    })),
  )

const back = `update submission set status = 'SUBMITTED', holder_id = null, held_until = null
  where id = any($1) and status = 'IN_VERIFICATION'`

/** A step with its history and audit. */
export const steps = [
  {
    name: 'W6 a step: submission, history, audit',
    aims: { floor: 0.8, postgraphile: 1.4 },
    who: 'wasnas',
    query: likeUQuery,
    sql: `${takeStep} select json_build_object(case $3 when 'TAKE_UP' then 'takeUp' else 'release' end,
      json_build_object('submission', json_build_object('id', id, 'status', status)))::text from moved`,
    cases,
    writes: {
      /** Every file lies in the queue again. */
      reset: (client, { filed }) => client.query(back, [filed]),
      /** How many steps are remembered: as many as were asked for, or the lap does not count. */
      taken: `select count(*)::int as taken from history_entry where step in ('TAKE_UP', 'RELEASE')`,
      /** How many steps are still to be told of. */
      waiting: `select count(*)::int as waiting from pgboss.job
        where name = 'step-taken' and state in ('created', 'active')`,
    },
    postgraphile: {
      query: `mutation ($submission: UUID!, $actor: UUID!, $step: String!) {
        benchPeerTakeStep(input: { submissionId: $submission, actorId: $actor, stepName: $step }) { result { rowId status } } }`,
      shape: ({ benchPeerTakeStep: { result } }, { step }) => ({
        [mutations[step]]: { submission: { id: result.rowId, status: result.status } },
      }),
    },
  },
]

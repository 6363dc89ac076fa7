/** A moment as the API writes it. */
export const at = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A person and a bidang, looked up for one row: never more than a page of them. */
const owner = `(select json_build_object('id', u.id, 'name', u.name) from users u where u.id = s.owner_id)`
const division = `(select json_build_object('id', d.id, 'code', d.code, 'name', d.name) from division d
  where d.id = s.division_id)`

/** A submission in a list. */
export const submissionNode = `json_build_object('id', s.id, 'number', s.number, 'service', s.service, 'status', s.status,
  'subject', s.subject, 'submittedAt', ${at('s.submitted_at')}, 'owner', ${owner}, 'division', ${division})`

/** A page of 25 of `rows`, which gives one more when there is one, in order, numbered by `place`. */
export const submissionPage = (rows, more = '') => `
  select json_build_object('submissions', json_build_object(
    'nodes', coalesce(json_agg(${submissionNode} order by place) filter (where place <= 25), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 25)${more}))::text from (${rows}) s`

/** The same order for everyone: newest first, ties by id. */
export const newest = 'order by submitted_at desc, id desc'

/** Numbers the rows of a page in the order they come in. */
export const place = `row_number() over (${newest}) as place`

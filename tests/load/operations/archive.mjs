import { withId } from './shapes.mjs'

const node = `json_build_object('id', r.id, 'number', r.number, 'description', r.description, 'createdOn', r.created_on,
  'division', (select json_build_object('id', d.id, 'name', d.name) from division d where d.id = r.division_id))`
const newest = 'order by created_at desc, id desc'

const list = (name, sought) => ({
  name,
  who: 'wasnas',
  query: `query ($search: String) {
    archiveRecords(first: 25, search: $search) { nodes { id number description createdOn division { id name } } } }`,
  sql: `select json_build_object('archiveRecords', json_build_object('nodes', coalesce(json_agg(${node}
    order by r.created_at desc, r.id desc), '[]')))::text from (select * from archive_record where division_id = $1
    ${sought.map((_, index) => `and search_text like $${index + 2}`).join(' ')} ${newest} limit 25) r`,
  cases: ({ division }) => [
    {
      likeU: sought.length > 0 ? { search: sought.join(' ') } : {},
      postgraphile: { division, words: sought.map((word) => ({ searchText: { includes: word } })) },
      floor: [division, ...sought.map((word) => `%${word}%`)],
    },
  ],
  postgraphile: {
    query: `query ($division: UUID!, $words: [ArchiveRecordFilter!]) { archiveRecords(first: 25,
      orderBy: [CREATED_AT_DESC, ROW_ID_DESC], condition: { divisionId: $division }, filter: { and: $words }) {
      nodes { rowId number description createdOn division { rowId name } } } }`,
    shape: ({ archiveRecords: { nodes } }) => ({
      archiveRecords: { nodes: nodes.map((one) => ({ ...withId(one), division: withId(one.division) })) },
    }),
  },
})

/** Any word of letters and scans, by its stem: nobody else's search does that, so only the floor races. */
const oneBox = (name, sought) => ({
  name,
  who: 'wasnas',
  query: `query ($search: String) {
    searchArchive(first: 25, search: $search) { hits { record { id number description createdOn division { id name } } } } }`,
  sql: `select json_build_object('searchArchive', json_build_object('hits', coalesce(json_agg(json_build_object('record', ${node})
    order by r.created_at desc, r.id desc), '[]')))::text from (select * from archive_record where division_id = $1
    and words @@ plainto_tsquery('indonesian', $2) ${newest} limit 25) r`,
  cases: ({ division }) => [{ likeU: { search: sought }, floor: [division, sought] }],
})

/** The archive of a bidang. */
export const archiveLists = [
  list('archive, newest 25', []),
  list('archive search, words found seldom', ['keramik', 'perajin', 'plered']),
  oneBox('archive, one box: a word found everywhere', 'surat'),
  oneBox('archive, one box: words found seldom', 'keramik perajin plered'),
  // Each is common, both together are nowhere.
  oneBox('archive, one box: words never found together', 'perajin pedagang'),
]

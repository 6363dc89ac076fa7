import { archiveLists } from './archive.mjs'
import { dashboards } from './dashboard.mjs'
import { details } from './detail.mjs'
import { feed } from './feed.mjs'
import { inboxes } from './inboxes.mjs'
import { queue } from './queue.mjs'
import { byRights } from './rights.mjs'
import { searches } from './search.mjs'
import { steps } from './step.mjs'

/**
 * Everything that is raced: the question to LIKE-U, the same to PostGraphile, and the statement an expert would write for
 * it by hand, with the variables of each for every case.
 */
export const operations = [
  ...queue,
  ...byRights,
  ...inboxes,
  ...details,
  ...searches,
  ...archiveLists,
  ...dashboards,
  ...steps,
  ...feed,
].map((operation, index) => ({ ...operation, index }))

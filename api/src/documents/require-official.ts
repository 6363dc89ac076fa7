import { forbidden } from '../foundation/errors.ts'
import type { Viewer } from '../foundation/viewer.ts'

const covers = (scope: string | undefined, division: string) => scope === undefined || scope === division

const holdsPost = (viewer: Viewer, division: string): boolean =>
  viewer.kind === 'OFFICIAL' && covers(viewer.division, division)

const postStoodInFor = (viewer: Viewer, division: string) =>
  viewer.actsFor?.find((one) => covers(one.division, division))

/** Whether somebody is an official of the bidang today, or stands in for one. */
export const isOfficialOf = (viewer: Viewer, division: string): boolean =>
  holdsPost(viewer, division) || postStoodInFor(viewer, division) !== undefined

/**
 * Lets only an official of the bidang go on, or who stands in for one.
 * @returns the official acted for, when it is another
 */
export function requireOfficial(viewer: Viewer, division: string): string | undefined {
  if (holdsPost(viewer, division)) return undefined
  const post = postStoodInFor(viewer, division)
  if (!post) throw forbidden()
  return post.official
}

import { forbidden } from '../foundation/errors.ts'
import type { Viewer } from '../foundation/viewer.ts'

/**
 * Lets only an official of the bidang go on, or who stands in for one.
 * @returns the official acted for, when it is another
 */
export function requireOfficial(viewer: Viewer, division: string): string | undefined {
  const covers = (scope: string | undefined) => scope === undefined || scope === division
  if (viewer.kind === 'OFFICIAL' && covers(viewer.division)) return undefined
  const post = viewer.actsFor?.find((one) => covers(one.division))
  if (!post) throw forbidden()
  return post.official
}

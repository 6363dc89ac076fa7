import { createHash } from 'node:crypto'
import type { Request } from '../foundation/request.ts'
import { divisionsOf } from '../foundation/rights/rights.ts'
import type { Viewer } from '../foundation/viewer.ts'

// The newest few of each bidang, with their versions: a change that commits a moment after a younger one is seen too.
const newest = (where: string) => `
  select s.id, s.version from submission s where ${where} order by s.updated_at desc, s.id desc limit 20`
const ofOwner = newest('s.owner_id = ?')
const ofDivisions = (some: string) => `
  select s.id, s.version from division d, lateral (${newest(`s.division_id = d.id and s.status <> 'DRAFT'`)}) s ${some}`

/** A mark of the submissions in the asker's reach, from the ends of two indexes; another mark means that some changed. */
export async function findMark({ em, viewer }: Pick<Request, 'em' | 'viewer'>): Promise<string> {
  const [statement, values] = questionFor(viewer)
  const found = await em.execute<{ id: string; version: number }[]>(statement, values)
  return createHash('sha256').update(JSON.stringify(found)).digest('base64url').slice(0, 22)
}

function questionFor(viewer: Viewer): [statement: string, values: unknown[]] {
  if (viewer.kind === 'CITIZEN') return [ofOwner, [viewer.id]]
  const divisions = divisionsOf(viewer)
  if (divisions === 'ALL') return [ofDivisions(''), []]
  return [ofDivisions(`where d.id in (${divisions.map(() => '?').join(', ') || 'null'})`), divisions]
}

import { badInput, forbidden } from '../foundation/errors.ts'
import { isId } from '../foundation/reads/is-id.ts'
import type { Request } from '../foundation/request.ts'
import { rowsFor } from '../foundation/rights/rights.ts'

/** Whose numbers are counted: of these bidang and services, or of all. */
export interface Scope {
  divisions?: readonly string[]
  services?: readonly string[]
}

/**
 * The numbers this viewer may see, narrowed as asked: those of the bidang whose archive the rights table shows them.
 * @throws FORBIDDEN for another bidang's numbers
 */
export function scopeOf(
  { rights, viewer }: Pick<Request, 'rights' | 'viewer'>,
  asked: { division?: string | null; services?: readonly string[] | null },
): Scope {
  const rule = rowsFor(rights, 'ArchiveRecord', viewer)
  if (!rule) throw forbidden()
  const own = (rule.division as { $in: string[] } | undefined)?.$in
  if (asked.division && !isId(asked.division))
    throw badInput({ field: 'division', message: { id: 'Bidang ini tidak ada.', en: 'There is no such division.' } })
  if (asked.division && own && !own.includes(asked.division)) throw forbidden()
  const divisions = asked.division ? [asked.division] : own
  return { ...(divisions ? { divisions } : {}), ...(asked.services?.length ? { services: asked.services } : {}) }
}

import { badInput, forbidden } from '../foundation/errors.ts'
import { isId } from '../foundation/reads/is-id.ts'
import type { Request } from '../foundation/request.ts'
import { divisionsOf, rowsFor } from '../foundation/rights/rights.ts'

/** Whose numbers are counted: of these bidang and services, or of all. */
export interface Scope {
  divisions?: readonly string[]
  services?: readonly string[]
}

/**
 * The numbers this viewer may see, narrowed as asked: those of the bidang they work for, as far as they see archives at all.
 * @throws FORBIDDEN for another bidang's numbers
 */
export function scopeOf(
  { rights, viewer }: Pick<Request, 'rights' | 'viewer'>,
  asked: { division?: string | null; services?: readonly string[] | null },
): Scope {
  if (!rowsFor(rights, 'ArchiveRecord', viewer)) throw forbidden()
  const reach = divisionsOf(viewer)
  const own = reach === 'ALL' ? undefined : reach
  if (asked.division && !isId(asked.division))
    throw badInput({ field: 'division', message: { id: 'Bidang ini tidak ada.', en: 'There is no such division.' } })
  if (asked.division && own && !own.includes(asked.division)) throw forbidden()
  const divisions = asked.division ? [asked.division] : own
  return { ...(divisions ? { divisions } : {}), ...(asked.services?.length ? { services: asked.services } : {}) }
}

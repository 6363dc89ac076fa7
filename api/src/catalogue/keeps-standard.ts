import type { Viewer } from '../foundation/viewer.ts'
import type { ServiceStandard } from './service-standard.ts'

/**
 * Says whether somebody keeps the standard of a service: the agency’s admin, and the admins of the bidang that owns it.
 * Standing in for an official does not make anyone the keeper of another bidang’s standards.
 */
export const keepsStandard = ({ kind, division }: Viewer, standard: Pick<ServiceStandard, 'division'>): boolean =>
  kind === 'SUPER_ADMIN' || (kind === 'ADMIN' && division === standard.division.id)

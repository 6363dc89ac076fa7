import type { EntityManager } from '@mikro-orm/postgresql'
import type { Division } from '../accounts/division.ts'
import { ServiceStandard } from './service-standard.ts'

/** The kinds of service a bidang owns by the standards in force. */
export async function findOwnedServices(em: EntityManager, division: Division): Promise<string[]> {
  const standards = await em.find(ServiceStandard, {}, { orderBy: { version: 'asc' } })
  const owners = new Map(standards.map((standard) => [standard.service, standard.division.id]))
  return [...owners].filter(([, owner]) => owner === division.id).map(([service]) => service)
}

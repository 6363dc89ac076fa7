import type { EntityManager } from '@mikro-orm/postgresql'
import { ServiceStandard } from './service-standard.ts'

/** The version of a service's standard in force: the highest. */
export const currentStandard = (em: EntityManager, service: string): Promise<ServiceStandard> =>
  em.findOneOrFail(ServiceStandard, { service }, { orderBy: { version: 'desc' } })

import type { EntityManager } from '@mikro-orm/postgresql'
import { Agency } from './agency.ts'

/** The agency, as letters present it today. */
export const getAgency = (em: EntityManager): Promise<Agency> => em.findOneOrFail(Agency, { onlyOne: true })

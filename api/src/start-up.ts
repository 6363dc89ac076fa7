import type { GraphQLSchema } from 'graphql'
import type { MikroORM } from '@mikro-orm/postgresql'
import { faultsOfCatalogue } from './catalogue/check-catalogue.ts'
import { allServices } from './catalogue/service-type.ts'
import { faultsOfRights } from './foundation/rights/check-rights.ts'
import type { Rights } from './foundation/rights/rights.ts'

/** LIKE-U does not start half right: everything that is wrong with its own declarations, at once. */
export class DeclarationFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`LIKE-U cannot start:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
    this.name = 'DeclarationFault'
  }
}

/** Checks the catalogue and the rights against the schema. @throws DeclarationFault */
export function checkDeclarations(schema: GraphQLSchema, rights: Rights, orm: MikroORM): void {
  const entities = new Set([...orm.getMetadata().getAll().values()].map((meta) => meta.className))
  const faults = [...faultsOfCatalogue(allServices()), ...faultsOfRights(schema, rights, entities)]
  if (faults.length > 0) throw new DeclarationFault(faults)
}

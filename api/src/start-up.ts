import { faultsOfCatalogue } from './catalogue/check-catalogue.ts'
import { allServices } from './catalogue/service-type.ts'
import { faultsOfReads } from './foundation/reads/check-reads.ts'
import type { Model } from './foundation/reads/compile/model.ts'
import { faultsOfRights } from './foundation/rights/check-rights.ts'
import { faultsOfRules } from './foundation/rights/check-rules.ts'
import type { Rights } from './foundation/rights/rights.ts'

/** LIKE-U does not start half right: everything that is wrong with its own declarations, at once. */
export class DeclarationFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`LIKE-U cannot start:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
    this.name = 'DeclarationFault'
  }
}

/** Checks the catalogue, the rights and the reads against schema and entities. @throws DeclarationFault */
export function checkDeclarations(model: Model, rights: Rights): void {
  const faults = [
    ...faultsOfCatalogue(allServices()),
    ...faultsOfRights(model, rights),
    ...faultsOfRules(model, rights),
    ...faultsOfReads(model),
  ]
  if (faults.length > 0) throw new DeclarationFault(faults)
}

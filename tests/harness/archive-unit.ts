import type { Client } from './client.ts'
import { newAdmin, signIn } from './people.ts'

/** Makes the secretariat the archive unit, with an archive officer in it. */
export async function newArchivist(url: string, name = 'Euis Komariah'): Promise<Client> {
  const agency = await signIn(url, 'pengelola')
  const { createDivision } = await agency.ask<{ createDivision: { division: { id: string } } }>(
    'mutation ($input: CreateDivisionInput!) { createDivision(input: $input) { division { id } } }',
    { input: { code: 'SEKRETARIAT', name: 'Sekretariat', unitCode: 'SET' } },
  )
  await agency.ask('mutation ($id: ID!) { appointArchiveUnit(input: { division: $id }) { unit { id } } }', {
    id: createDivision.division.id,
  })
  return newAdmin(url, 'SEKRETARIAT', name)
}

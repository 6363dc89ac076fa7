import type { Client } from './client.ts'
import { newCitizen, signIn } from './people.ts'

/** The people one submission meets. */
export interface Cast {
  citizen: Client & { email: string }
  admin: Client
  official: Client
}

/** The admin who verifies for the bidang that owns a service. Demo admins are called as their bidang. */
export async function adminOf(url: string, kind: string): Promise<Client> {
  const anyone = await signIn(url, 'kepala')
  const { service } = await anyone.ask<{ service: { standard: { division: { code: string } } } }>(
    'query ($kind: ServiceKind!) { service(kind: $kind) { standard { division { code } } } }',
    { kind },
  )
  return signIn(url, service.standard.division.code.toLowerCase())
}

/** A new citizen, and the officers who will have their submission of this service in hand. */
export async function castFor(url: string, kind: string, name?: string): Promise<Cast> {
  return {
    citizen: await newCitizen(url, name),
    admin: await adminOf(url, kind),
    official: await signIn(url, 'kepala'),
  }
}

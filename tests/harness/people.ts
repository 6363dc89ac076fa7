import { demoPassword } from '../../api/src/database/demo-password.ts'
import { Client } from './client.ts'
import { linkSecret, newestMessage } from './mailbox.ts'

let counter = 0

/** Signs a demo person in: `wasnas`, `kepala`, `pengelola`, … */
export async function signIn(url: string, identifier: string, password = demoPassword): Promise<Client> {
  const client = new Client(url)
  await enter(client, identifier, password)
  return client
}

/** Signs in with this browser, again if it must be. */
export const enter = (client: Client, identifier: string, password = demoPassword) =>
  client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }', {
    input: { identifier, password },
  })

/** A citizen who comes in by the front door: registers, opens the activation link from the mailbox, signs in. */
export async function newCitizen(url: string, name = 'Rani Kusumawardani'): Promise<Client & { email: string }> {
  const client = new Client(url)
  const username = `warga${Date.now() % 1_000_000}${counter++}`
  const email = `${username}@contoh.id`
  await client.ask('mutation ($input: RegisterInput!) { register(input: $input) { message } }', {
    input: { name, email, username, password: citizenPassword, termsVersion: 1 },
  })
  const token = linkSecret(await newestMessage(url, email))
  await client.ask('mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { message } }', {
    input: { token },
  })
  await enter(client, email, citizenPassword)
  return Object.assign(client, { email })
}

export const citizenPassword = 'gunung-burangrang-sore'

/** Proves once more who is at the keyboard, as approval asks. */
export const stepUp = (client: Client, password = demoPassword) =>
  client.ask('mutation ($input: StepUpInput!) { stepUp(input: $input) { until } }', { input: { password } })

/** A password staff may choose. */
export const staffPassword = 'Gunung-Burangrang-77'

/** A further admin of a bidang: made by the admin of the agency, invited by email, signed in. */
export async function newAdmin(url: string, division: string, name: string): Promise<Client & { username: string }> {
  const agency = await signIn(url, 'pengelola')
  const { divisions } = await agency.ask<{ divisions: { nodes: { id: string; code: string }[] } }>(
    '{ divisions(first: 100) { nodes { id code } } }',
  )
  const divisionId = divisions.nodes.find(({ code }) => code === division)!.id
  const username = `admin${Date.now() % 1_000_000}${counter++}`
  const email = `${username}@contoh.id`
  await agency.ask('mutation ($input: CreateStaffInput!) { createStaff(input: $input) { user { id } } }', {
    input: { name, username, email, role: 'ADMIN', divisionId, position: 'Verifikator' },
  })
  const token = linkSecret(await newestMessage(url, email, 'INVITATION'))
  await agency.ask('mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { message } }', {
    input: { token, password: staffPassword },
  })
  const admin = await signIn(url, username, staffPassword)
  await admin.ask('mutation { acceptTerms(input: { version: 1 }) { user { id } } }')
  return Object.assign(admin, { username })
}

/** The account of whoever is signed in. */
export const idOf = async (client: Client): Promise<string> =>
  (await client.ask<{ me: { id: string } }>('{ me { id } }')).me.id

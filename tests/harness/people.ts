import { demoPassword } from '../../api/src/database/demo-password.ts'
import { Client } from './client.ts'
import { linkSecret, newestMessage } from './mailbox.ts'

let counter = 0

/** Signs a demo person in: `wasnas`, `kepala`, `pengelola`, … */
export async function signIn(url: string, identifier: string, password = demoPassword): Promise<Client> {
  const client = new Client(url)
  await client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }', {
    input: { identifier, password },
  })
  return client
}

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
  await client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }', {
    input: { identifier: email, password: citizenPassword },
  })
  return Object.assign(client, { email })
}

export const citizenPassword = 'gunung-burangrang-sore'

/** Proves once more who is at the keyboard, as approval asks. */
export const stepUp = (client: Client, password = demoPassword) =>
  client.ask('mutation ($input: StepUpInput!) { stepUp(input: $input) { until } }', { input: { password } })

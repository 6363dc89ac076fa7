import { Client } from '../harness/client.ts'
import { linkSecret, newestMessage } from '../harness/mailbox.ts'
import { citizenPassword, enter } from '../harness/people.ts'
import type { World } from '../harness/server.ts'

export const register = 'mutation ($input: RegisterInput!) { register(input: $input) { message } }'
export const activate = 'mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { message } }'
export const enterWith = 'mutation ($input: SignInInput!) { signIn(input: $input) { totpRequired user { id } } }'
export const me = '{ me { id email phone } }'

let network = 1
let person = 1

/** A number nobody in this run has had. */
export const nextPerson = (): number => person++

/** What somebody types who registers for the first time. */
export const someone = () => {
  const username = `orang${nextPerson()}`
  return { name: 'Iwan Setiadi', email: `${username}@contoh.id`, username, password: citizenPassword, termsVersion: 1 }
}

/** A browser in a network of its own: attempts are counted per network. LIKE-U must trust one proxy. */
export function browser({ url }: World): Client {
  const client = new Client(url)
  client.headers['x-forwarded-for'] = `10.0.${Math.floor(network / 250)}.${(network++ % 250) + 1}`
  return client
}

/** Someone with an active account, signed in from a network of their own. */
export async function settled(world: World): Promise<Client & ReturnType<typeof someone>> {
  const who = someone()
  const client = browser(world)
  await client.ask(register, { input: who })
  const message = await newestMessage(world.url, who.email, 'ACTIVATION')
  await client.ask(activate, { input: { token: linkSecret(message) } })
  await enter(client, who.email, citizenPassword)
  return Object.assign(client, who)
}

/** Whether this browser is signed in. */
export const isIn = async (client: Client): Promise<boolean> =>
  (await client.ask<{ me: { id: string } | null }>(me)).me !== null

import { createHmac } from 'node:crypto'
import { startFakeProvider, type FakeProvider } from './fake-provider.ts'

/** The parts of a WhatsApp message that tests look at. */
export interface Chat {
  to: string
  text?: { body: string }
  template?: { name: string; components: { parameters: { text: string }[] }[] }
  biz_opaque_callback_data: string
}

/** Meta's Cloud API on this machine. */
export interface FakeWhatsApp extends FakeProvider {
  chats(): Chat[]
  appSecret: string
  /** A signed call of the webhook with these statuses. */
  signed(statuses: object[]): { body: string; headers: Record<string, string> }
}

/** Starts a Cloud API that takes every message unless told otherwise. */
export async function startFakeWhatsApp(): Promise<FakeWhatsApp> {
  const provider = await startFakeProvider((n) => ({ status: 200, body: { messages: [{ id: `wamid.${n}` }] } }))
  const appSecret = 'an-app-secret-of-this-test'
  return Object.assign(provider, {
    chats: () => provider.calls.map(({ body }) => body as Chat),
    appSecret,
    signed: (statuses: object[]) => {
      const body = JSON.stringify({
        object: 'whatsapp_business_account',
        entry: [{ changes: [{ value: { statuses } }] }],
      })
      const digest = createHmac('sha256', appSecret).update(body).digest('hex')
      return { body, headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${digest}` } }
    },
  })
}

import { generateKeyPairSync, sign } from 'node:crypto'
import { startFakeProvider, type FakeProvider } from './fake-provider.ts'

/** The parts of a letter that tests look at. */
export interface Letter {
  to: string
  subject: string
  text: string
  notification: string
}

/** SendGrid on this machine, with the key it signs its events with. */
export interface FakeSendGrid extends FakeProvider {
  letters(): Letter[]
  /** Base64, as SendGrid shows it. */
  publicKey: string
  /** A signed call of the event webhook. */
  signed(events: object[]): { body: string; headers: Record<string, string> }
}

/** Starts a SendGrid that takes every letter unless told otherwise. */
export async function startFakeSendGrid(): Promise<FakeSendGrid> {
  const provider = await startFakeProvider((n) => ({ status: 202, headers: { 'x-message-id': `sg-${n}` } }))
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  return Object.assign(provider, {
    letters: () => provider.calls.map(({ body }) => readLetter(body as SentLetter)),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    signed: (events: object[]) => {
      const body = JSON.stringify(events)
      const timestamp = String(Math.floor(Date.now() / 1000))
      const signature = sign('sha256', Buffer.from(timestamp + body), privateKey).toString('base64')
      return { body, headers: signatureHeaders(signature, timestamp) }
    },
  })
}

const signatureHeaders = (signature: string, timestamp: string) => ({
  'content-type': 'application/json',
  'x-twilio-email-event-webhook-signature': signature,
  'x-twilio-email-event-webhook-timestamp': timestamp,
})

interface SentLetter {
  subject: string
  content: { value: string }[]
  custom_args?: { notification: string }
  personalizations: { to: { email: string }[]; custom_args?: { notification: string } }[]
}

const readLetter = ({ personalizations, subject, content, custom_args: args }: SentLetter): Letter => ({
  to: personalizations[0]?.to[0]?.email ?? '',
  subject,
  text: content[0]?.value ?? '',
  notification: (personalizations[0]?.custom_args ?? args)?.notification ?? '',
})

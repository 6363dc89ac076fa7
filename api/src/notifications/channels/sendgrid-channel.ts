import sendgrid from '@sendgrid/mail'
import type { MessageChannel, Outcome, OutgoingMessage } from './message-channel.ts'
import { readFailure, readStatus } from './read-failure.ts'

export interface SendGridConfig {
  apiKey: string
  from: { email: string; name: string }
  /** Where its API answers; another one for tests. */
  baseUrl?: string
  timeoutSeconds?: number
}

// Its type declarations hide both the class behind the shared instance and the client inside.
type MailerClient = { client: { setDefaultRequest(request: object): void } }
const { MailService: Mailer } = sendgrid as unknown as { MailService: new () => typeof sendgrid & MailerClient }

/** Email through SendGrid's Web API. */
export function sendGridChannel({ apiKey, from, baseUrl, timeoutSeconds = 10 }: SendGridConfig): MessageChannel {
  const service = new Mailer()
  service.setApiKey(apiKey)
  service.setTimeout(timeoutSeconds * 1000)
  const { client } = service
  // Its answers are empty or a short list of errors; a longer one is none of SendGrid's.
  client.setDefaultRequest({ ...(baseUrl ? { baseUrl } : {}), maxContentLength: 65_536, maxRedirects: 0 })
  return {
    send: (message) => service.send(letterOf(message, from)).then(([answer]) => readAnswer(answer), readRefusal),
  }
}

const letterOf = ({ id, address, name, subject, text, html }: OutgoingMessage, from: SendGridConfig['from']) => ({
  from,
  to: { email: address, ...(name ? { name } : {}) },
  subject,
  text,
  html,
  customArgs: { notification: id },
  // Secret links must reach the person as they are, and nobody counts who reads what.
  trackingSettings: { clickTracking: { enable: false, enableText: false }, openTracking: { enable: false } },
})

function readAnswer({ headers }: { headers: unknown }): Outcome {
  const id = (headers as Record<string, string | undefined>)['x-message-id']
  return { kind: 'ACCEPTED', providerMessageId: id ?? null }
}

function readRefusal(error: unknown): Outcome {
  const { code, response } = error as { code?: unknown; response?: { headers?: Record<string, string> } }
  if (typeof code !== 'number') return readFailure(error)
  return readStatus(code, response?.headers?.['retry-after'])
}

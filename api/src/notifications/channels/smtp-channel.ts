import { createTransport } from 'nodemailer'
import type { MessageChannel, Outcome } from './message-channel.ts'
import { readFailure } from './read-failure.ts'

export interface SmtpConfig {
  /** `smtp://user:password@host:port`, or `smtps://…`. */
  url: string
  from: { email: string; name: string }
  timeoutSeconds?: number
}

/** Email through any SMTP server. */
export function smtpChannel({ url, from, timeoutSeconds = 10 }: SmtpConfig): MessageChannel {
  const limit = timeoutSeconds * 1000
  const transport = createTransport({ url, connectionTimeout: limit, greetingTimeout: limit, socketTimeout: limit })
  return {
    send: ({ id, address, name, subject, text, html }) =>
      transport
        .sendMail({
          from: { name: from.name, address: from.email },
          to: { name: name ?? '', address },
          subject,
          text,
          html,
          // The same on every try, so that a mail program can tell a duplicate.
          messageId: `<${id}@${from.email.split('@')[1]}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        .then((): Outcome => ({ kind: 'ACCEPTED', providerMessageId: id }), readRefusal),
  }
}

interface SmtpFailure {
  code?: string
  /** What the operating system said, where `code` only names the stage. */
  originalCode?: string
  responseCode?: number
}

function readRefusal(error: unknown): Outcome {
  const { code, originalCode, responseCode = 0 } = error as SmtpFailure
  if (code === 'EAUTH' && (responseCode === 0 || responseCode >= 500)) return { kind: 'LOCKED_OUT' }
  if (responseCode >= 500 || (code === 'EENVELOPE' && responseCode === 0))
    return { kind: 'PERMANENT', fault: 'REJECTED' }
  if (responseCode >= 400) return { kind: 'TEMPORARY', fault: 'BUSY' }
  return readFailure({ code: originalCode ?? code })
}

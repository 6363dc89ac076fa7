import type { Config } from './config.ts'
import type { ProvidersConfig } from './notifications/channels/create-channels.ts'

const senderName = 'LIKE-U Bakesbangpol Purwakarta'

/** Which providers carry messages, as the configuration says; what is not configured lands in the mailbox. */
export function providersOf({ mail, whatsapp, production }: Config): ProvidersConfig {
  const from = { email: mail.from, name: senderName }
  return {
    ...(mail.channel === 'sendgrid' && mail.sendgrid.apiKey
      ? { sendGrid: { apiKey: mail.sendgrid.apiKey, baseUrl: mail.sendgrid.url, from } }
      : {}),
    ...(mail.channel === 'smtp' && mail.smtpUrl ? { smtp: { url: mail.smtpUrl, from } } : {}),
    ...(whatsapp
      ? {
          whatsApp: {
            token: whatsapp.token,
            phoneNumberId: whatsapp.phoneId,
            baseUrl: whatsapp.url,
            form: production ? ('template' as const) : ('text' as const),
          },
        }
      : {}),
  }
}

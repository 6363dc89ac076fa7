import type { EntityManager } from '@mikro-orm/postgresql'
import { Channel } from '../../accounts/user.ts'
import { mailboxChannel } from '../mailbox/mailbox-channel.ts'
import { guarded, usualGuard, type Guard } from './guarded-channel.ts'
import type { MessageChannel } from './message-channel.ts'
import { sendGridChannel, type SendGridConfig } from './sendgrid-channel.ts'
import { smtpChannel, type SmtpConfig } from './smtp-channel.ts'
import { whatsAppChannel, type WhatsAppConfig } from './whatsapp-channel.ts'

/** The providers of an installation; a channel without one delivers to the developers' mailbox. */
export interface ProvidersConfig {
  sendGrid?: SendGridConfig
  smtp?: SmtpConfig
  whatsApp?: WhatsAppConfig
  guard?: Guard
}

export type Channels = Record<Channel, MessageChannel>

/** One guarded way out per channel. SendGrid goes before SMTP when both are configured. */
export function createChannels(config: ProvidersConfig, em: EntityManager): Channels {
  const { sendGrid, smtp, whatsApp, guard = usualGuard } = config
  const { timeoutSeconds } = guard
  const email = sendGrid
    ? guarded(sendGridChannel({ timeoutSeconds, ...sendGrid }), guard)
    : smtp && guarded(smtpChannel({ timeoutSeconds, ...smtp }), guard)
  return {
    [Channel.EMAIL]: email ?? mailboxChannel(Channel.EMAIL, em),
    [Channel.WHATSAPP]: whatsApp
      ? guarded(whatsAppChannel({ timeoutSeconds, ...whatsApp }), guard)
      : mailboxChannel(Channel.WHATSAPP, em),
  }
}

import { Channel } from '../../accounts/user.ts'
import { open } from '../../foundation/secret-box.ts'
import { say } from '../../foundation/text.ts'
import type { Work } from '../../foundation/work.ts'
import type { OutgoingMessage } from '../channels/message-channel.ts'
import { MessageTemplate } from '../message-template.ts'
import type { Notification } from '../notification.ts'
import type { Recipient } from '../recipient.ts'
import { fill, mentioned } from '../templates/fill.ts'
import { letterHtml, letterText } from '../templates/letter.ts'
import { whatsAppPlaceholders, type Placeholder } from '../templates/template.ts'

type Values = Partial<Record<Placeholder, string>>

/** Words the message in its newest wording and its reader's language. */
export async function compose(
  work: Work,
  notification: Notification,
  recipient: Recipient,
  address: string,
): Promise<OutgoingMessage> {
  const wording = await work.em.findOneOrFail(MessageTemplate, { key: notification.template, current: true })
  notification.templateVersion = wording.version
  const name = recipient.name ?? null
  const values: Values = { ...readParams(work, notification), name: name ?? '', firstName: firstNameOf(name) }
  const parts =
    notification.channel === Channel.EMAIL
      ? composeEmail(wording, notification, name, values)
      : composeWhatsApp(wording, notification, values)
  return { id: notification.id, address, name, ...parts }
}

function readParams(work: Work, { params }: Notification): Values {
  if (!params) throw new Error('A message whose contents are forgotten cannot be worded')
  return JSON.parse(open(work.settings.secret, 'message', params)) as Values
}

type Parts = Pick<OutgoingMessage, 'subject' | 'text' | 'html' | 'wording'>

function composeEmail(
  wording: MessageTemplate,
  { language }: Notification,
  name: string | null,
  values: Values,
): Parts {
  const text = letterText(fill(say(wording.email, language), values), name, language)
  return {
    subject: fill(say(wording.subject, language), values).replace(/\s+/g, ' '),
    text,
    html: letterHtml(text, language, values.link),
    wording: { name: wording.key, language, values: [] },
  }
}

function composeWhatsApp(wording: MessageTemplate, { language }: Notification, all: Values): Parts {
  const values: Values = Object.fromEntries(whatsAppPlaceholders.map((name) => [name, all[name] ?? '']))
  const body = say(wording.whatsApp ?? wording.subject, language)
  const text = fill(body, values).trim()
  const ordered = mentioned(body).map((name) => values[name as Placeholder] ?? '')
  return { subject: '', text, html: '', wording: { name: wording.key, language, values: ordered } }
}

const firstNameOf = (name: string | null): string => name?.trim().split(/\s+/)[0] ?? ''

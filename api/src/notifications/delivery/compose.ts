import { Channel } from '../../accounts/user.ts'
import { open } from '../../foundation/secret-box.ts'
import { type Language, say } from '../../foundation/text.ts'
import type { Work } from '../../foundation/work.ts'
import type { OutgoingMessage } from '../channels/message-channel.ts'
import { MessageTemplate } from '../message-template.ts'
import type { Notification } from '../notification.ts'
import type { Recipient } from '../recipient.ts'
import { fill, mentioned } from '../../foundation/marks.ts'
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
  const parts = wordMessage(wording, notification, name, readParams(work, notification))
  return { id: notification.id, address, name, ...parts }
}

/** What a message says: a wording on a channel, in a language, with what it mentions. */
export function wordMessage(
  wording: MessageTemplate,
  { channel, language }: Pick<Notification, 'channel' | 'language'>,
  name: string | null,
  params: Values,
): Parts {
  const values: Values = { ...params, name: name ?? '', firstName: firstNameOf(name) }
  return channel === Channel.EMAIL
    ? composeEmail(wording, language, name, values)
    : composeWhatsApp(wording, language, values)
}

function readParams(work: Work, { params }: Notification): Values {
  if (!params) throw new Error('A message whose contents are forgotten cannot be worded')
  return JSON.parse(open(work.settings.secret, 'message', params)) as Values
}

type Parts = Pick<OutgoingMessage, 'subject' | 'text' | 'html' | 'wording'>

function composeEmail(wording: MessageTemplate, language: Language, name: string | null, values: Values): Parts {
  const text = letterText(fill(say(wording.email, language), values), name, language)
  return {
    subject: fill(say(wording.subject, language), values).replace(/\s+/g, ' '),
    text,
    html: letterHtml(text, language, values.link),
    wording: { name: wording.key, language, values: [] },
  }
}

function composeWhatsApp(wording: MessageTemplate, language: Language, all: Values): Parts {
  const values: Values = Object.fromEntries(whatsAppPlaceholders.map((name) => [name, all[name] ?? '']))
  const body = say(wording.whatsApp ?? wording.subject, language)
  const text = fill(body, values).trim()
  const ordered = mentioned(body).map((name) => values[name as Placeholder] ?? '')
  return { subject: '', text, html: '', wording: { name: wording.key, language, values: ordered } }
}

const firstNameOf = (name: string | null): string => name?.trim().split(/\s+/)[0] ?? ''

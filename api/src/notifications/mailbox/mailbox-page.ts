import { dayOf } from '../../foundation/clock.ts'
import { escapeHtml } from '../templates/letter.ts'
import type { MailboxMessage } from './mailbox-message.ts'

/** The stylesheet of the developers' mailbox. */
export const mailboxStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem } li { margin: .75rem 0 } ol { list-style: none; padding: 0 }
.about { display: block; font-size: .85rem; opacity: .8 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-top: 1px solid; padding-top: 1rem }`

/** The messages, newest first. */
export function listPage(messages: MailboxMessage[]): string {
  const items = messages.map(
    (message) =>
      `<li><a href="/dev/mailbox/${message.id}">${escapeHtml(titleOf(message))}</a>
      <span class="about">${aboutOf(message)}</span></li>`,
  )
  const list = items.length ? `<ol>${items.join('')}</ol>` : '<p>Belum ada pesan. / No messages yet.</p>'
  return page('Kotak pesan pengembang / Developers’ mailbox', list, true)
}

/** One message, with its links ready to be opened. */
export const messagePage = (message: MailboxMessage): string =>
  page(
    titleOf(message),
    `<p class="about">${aboutOf(message)}</p><pre>${linked(message.text)}</pre>
    <p><a href="/dev/mailbox">Semua pesan / All messages</a></p>`,
  )

const titleOf = ({ subject, text }: MailboxMessage): string => subject || text.slice(0, 80)

const aboutOf = ({ channel, address, createdAt }: MailboxMessage): string =>
  `${channel} → ${escapeHtml(address)} · <time datetime="${createdAt.toISOString()}">${dayOf(createdAt)} ${wibTime.format(createdAt)} WIB</time>`

const wibTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jakarta', timeStyle: 'medium' })

const linked = (text: string): string =>
  escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)

const page = (title: string, body: string, refresh = false): string => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${refresh ? '<meta http-equiv="refresh" content="5">' : ''}
<title>${escapeHtml(title)}</title><style>${mailboxStyle}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`

import type { Language } from '../../foundation/text.ts'

const greeting = (name: string | null, language: Language): string =>
  language === 'id' ? `Yth. ${name ?? 'Bapak/Ibu'},` : `Dear ${name ?? 'Sir or Madam'},`

const closing = {
  id: 'Salam,\nBakesbangpol Kabupaten Purwakarta\n\nEmail ini dikirim otomatis oleh LIKE-U; balasan tidak terbaca. Kami tidak pernah meminta kata sandi atau kode Anda.',
  en: 'Kind regards,\nBakesbangpol Kabupaten Purwakarta\n\nLIKE-U sent this email automatically; replies are not read. We never ask for your password or a code.',
}

/** An email as plain text: greeting, body, closing. */
export const letterText = (body: string, name: string | null, language: Language): string =>
  [greeting(name, language), body, closing[language]].join('\n\n')

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made harmless inside HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!)

/** The same email as HTML: paragraphs, and its own link (no other text) made clickable. */
export function letterHtml(text: string, language: Language, link?: string): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${lines(paragraph, link)}</p>`)
  return `<!doctype html><html lang="${language}"><body>${paragraphs.join('')}</body></html>`
}

function lines(paragraph: string, link?: string): string {
  const safe = escapeHtml(paragraph).replaceAll('\n', '<br>')
  if (!link) return safe
  const target = escapeHtml(link)
  return safe.replaceAll(target, `<a href="${target}">${target}</a>`)
}

import type { FieldFault } from '../../foundation/errors.ts'
import type { Text } from '../../foundation/text.ts'
import { hasStrayBraces, mentioned } from '../../foundation/marks.ts'
import { whatsAppPlaceholders, type TemplateSeed } from './template.ts'

const fromRecipient = ['name', 'firstName']

/** What is wrong with a wording: placeholders that nobody fills, that WhatsApp must not carry, or that are none. */
export function findTemplateFaults({ needs, ...wording }: TemplateSeed): FieldFault[] {
  const known: readonly string[] = [...needs, ...fromRecipient]
  const forWhatsApp = known.filter((name) => (whatsAppPlaceholders as readonly string[]).includes(name))
  return [
    ...unknownIn('subject', wording.subject, known),
    ...unknownIn('email', wording.email, known),
    ...unknownIn('whatsApp', wording.whatsApp, forWhatsApp),
    ...straysIn('subject', wording.subject),
    ...straysIn('email', wording.email),
    ...straysIn('whatsApp', wording.whatsApp),
  ]
}

function unknownIn(field: string, text: Text | undefined, allowed: readonly string[]): FieldFault[] {
  if (!text) return []
  return Object.entries(text).flatMap(([language, wording]) =>
    mentioned(wording as string)
      .filter((name) => !allowed.includes(name))
      .map((name) => ({ field: `${field}.${language}`, message: notAllowed(name) })),
  )
}

const straysIn = (field: string, text: Text | undefined): FieldFault[] =>
  Object.entries(text ?? {})
    .filter(([, wording]) => hasStrayBraces(wording as string))
    .map(([language]) => ({ field: `${field}.${language}`, message: stray }))

const stray = {
  id: 'Kurung kurawal hanya dipakai berpasangan, tanpa spasi: {{name}}.',
  en: 'Braces are only used in pairs, without blanks: {{name}}.',
}

const notAllowed = (name: string): Text => ({
  id: `{{${name}}} tidak dapat dipakai di sini.`,
  en: `{{${name}}} cannot be used here.`,
})

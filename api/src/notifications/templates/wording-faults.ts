import { faultOfTexts } from '../../catalogue/standard-values.ts'
import type { FieldFault } from '../../foundation/errors.ts'
import type { Text } from '../../foundation/text.ts'
import { mentioned } from '../../foundation/marks.ts'
import { findTemplateFaults } from './find-template-faults.ts'
import type { TemplateSeed } from './template.ts'

/** How the office words a message. */
export interface Wording {
  subject: Text
  email: Text
  whatsApp?: Text
}

const most = { subject: 150, email: 4000, whatsApp: 1024 } as const
type Part = keyof typeof most
const parts = Object.keys(most) as Part[]

/** Everything that is wrong with a new wording of a message, compared with what the message is for. */
export function findWordingFaults(first: TemplateSeed, wording: Wording): FieldFault[] {
  const { whatsApp: _first, ...purpose } = first
  return [
    ...faultsOfChannels(first, wording),
    ...parts.flatMap((part) => faultsOfLength(part, wording[part])),
    ...findTemplateFaults({ ...purpose, ...wording }),
    ...parts.flatMap((part) => faultsOfPurpose(part, first[part], wording[part])),
  ]
}

function faultsOfChannels(first: TemplateSeed, { whatsApp }: Wording): FieldFault[] {
  if (Boolean(first.whatsApp) === Boolean(whatsApp)) return []
  return [{ field: 'whatsApp', message: whatsApp ? onlyByEmail : neededForWhatsApp }]
}

function faultsOfLength(part: Part, text: Text | undefined): FieldFault[] {
  const message = text && faultOfTexts(text, most[part])
  return message ? [{ field: part, message }] : []
}

/** A message that brings a link or a code is worth nothing without it. */
function faultsOfPurpose(part: Part, first: Text | undefined, text: Text | undefined): FieldFault[] {
  if (!first || !text) return []
  const brought = mentioned(first.id).filter((name) => name === 'link' || name === 'code')
  return (['id', 'en'] as const).flatMap((language) =>
    brought
      .filter((name) => !mentioned(text[language]).includes(name))
      .map((name) => ({ field: `${part}.${language}`, message: notLeftOut(name) })),
  )
}

const onlyByEmail = {
  id: 'Pesan ini hanya dikirim lewat email.',
  en: 'This message only goes by email.',
}
const neededForWhatsApp = {
  id: 'Pesan ini juga dikirim lewat WhatsApp; isi teksnya.',
  en: 'This message goes by WhatsApp, too; word it.',
}
const notLeftOut = (name: string): Text => ({
  id: `Cantumkan {{${name}}}; tanpa itu pesan ini tidak berguna.`,
  en: `Mention {{${name}}}; the message is of no use without it.`,
})

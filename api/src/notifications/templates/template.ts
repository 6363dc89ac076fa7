import type { Channel } from '../../accounts/user.ts'
import type { Text } from '../../foundation/text.ts'

/** What a message may be told to mention. `name` and `firstName` always come from the recipient. */
export const placeholders = [
  'name',
  'firstName',
  'number',
  'link',
  'code',
  'service',
  'reason',
  'list',
  'date',
  'days',
  'document',
] as const
export type Placeholder = (typeof placeholders)[number]

/** WhatsApp passes through a company abroad: nothing about the matter itself goes there (domain: UU 27/2022). */
export const whatsAppPlaceholders: readonly Placeholder[] = ['firstName', 'number', 'link', 'code']

/** A message as it comes with LIKE-U; the office may reword it later. */
export interface TemplateSeed<Need extends Placeholder = Placeholder> {
  /** What whoever sends it must supply. */
  needs: readonly Need[]
  /** The one channel it may use, when going elsewhere would defeat its purpose. */
  only?: `${Channel}`
  subject: Text
  email: Text
  /** Absent when it only goes by email. */
  whatsApp?: Text
}

/** Keeps the literal names of what a template needs, so that senders are checked by the compiler. */
export const template = <const Need extends Placeholder>(seed: TemplateSeed<Need>): TemplateSeed<Need> => seed

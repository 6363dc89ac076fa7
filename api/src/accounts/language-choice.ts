import { registerEnumType } from 'type-graphql'
import type { Language } from '../foundation/text.ts'

/** The two languages, as GraphQL names them. */
export const LanguageChoice = { id: 'id', en: 'en' } as const satisfies Record<Language, Language>

registerEnumType(LanguageChoice, {
  name: 'Language',
  description: 'Language of texts.',
  valuesConfig: { id: { description: 'Bahasa Indonesia.' }, en: { description: 'English.' } },
})

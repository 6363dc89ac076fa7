/** The two languages people read LIKE-U in: Bahasa Indonesia first, English second. */
export type Language = 'id' | 'en'

/** A sentence for people, in both languages. */
export interface Text {
  id: string
  en: string
}

/** Picks the reader's language out of a text. */
export const say = (text: Text, language: Language): string => text[language]

/** Reads an `Accept-Language` header; anything but English first means Bahasa Indonesia. */
export const languageOf = (header: string | undefined): Language =>
  header?.trim().toLowerCase().startsWith('en') ? 'en' : 'id'

import { useLocale } from 'ra-core'

/** A text the API gives in both languages. */
export interface LocalizedText {
  id: string
  en: string
}

/** Chooses the reader’s language of a text. */
export function useText(): (text: LocalizedText) => string {
  const locale = useLocale()
  return (text) => (locale === 'en' ? text.en : text.id)
}

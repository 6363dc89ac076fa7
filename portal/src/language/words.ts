import { useTranslation } from 'react-i18next'
import { currentLanguage, type Language, type LocalizedText, speaker } from './language.ts'

/** Says a sentence of an area by its key; `{{values}}` in it are filled in. */
export type Say<Key extends string> = (key: Key, values?: Record<string, string | number>) => string

/** A key as it is said: `days_one` and `days_other` are both said as `days`, by the `count` among the values. */
type Spoken<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key

/**
 * The words of one area, in both languages, as a hook that says them. English must say what Indonesian says: a key that
 * is missing does not compile.
 */
export function words<const Id extends Record<string, string>>(
  area: string,
  id: Id,
  en: Record<keyof Id, string>,
): () => Say<Spoken<keyof Id & string>> {
  speaker.addResourceBundle('id', area, id)
  speaker.addResourceBundle('en', area, en)
  return () => useTranslation(area, { i18n: speaker }).t as unknown as Say<Spoken<keyof Id & string>>
}

/** The reader's language, followed by the component that asks. */
export function useLanguage(): Language {
  useTranslation(undefined, { i18n: speaker })
  return currentLanguage()
}

/** Reads texts of the API in the reader's language. */
export function useText(): (text: LocalizedText) => string {
  const language = useLanguage()
  return (text) => text[language]
}

import { createRequire } from 'node:module'
import iso, { type LocaleData } from 'i18n-iso-countries'
import type { Language } from './text.ts'

const require = createRequire(import.meta.url)
const loaded = new Set<Language>()

// The package knows 70 languages; a reader's is loaded when the first name in it is asked for.
function load(language: Language): void {
  if (loaded.has(language)) return
  iso.registerLocale(require(`i18n-iso-countries/langs/${language}.json`) as LocaleData)
  loaded.add(language)
}

/** Whether a text is the ISO 3166-1 alpha-3 code of a country. */
export const isCountry = (alpha3: string): boolean =>
  /^[A-Z]{3}$/.test(alpha3) && iso.alpha3ToAlpha2(alpha3) !== undefined

/** The name of a country in the reader's language. */
export function countryName(alpha3: string, language: Language = 'id'): string | undefined {
  load(language)
  return isCountry(alpha3) ? iso.getName(alpha3, language) : undefined
}

/** All countries with their names, in the alphabetical order of the reader's language. */
export function countries(language: Language = 'id'): { code: string; name: string }[] {
  return Object.keys(iso.getAlpha3Codes())
    .map((code) => ({ code, name: countryName(code, language) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}

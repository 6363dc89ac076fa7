import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'

/** The languages people read LIKE-U in; Bahasa Indonesia unless they choose English. */
export type Language = 'id' | 'en'

/** A text of the API in both languages. */
export type LocalizedText = Record<Language, string>

const key = 'like-u-language'

/** What says every sentence of the portal; words are added by the areas that say them. */
export const speaker: i18n = createInstance()
void speaker.use(initReactI18next).init({
  lng: rememberedLanguage(),
  fallbackLng: 'id',
  resources: {},
  keySeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
})

/** The reader's language now. */
export const currentLanguage = (): Language => (speaker.language === 'en' ? 'en' : 'id')

speaker.on('languageChanged', markPage)
markPage()

/** Changes every sentence on the page in place, so that nothing typed is lost, and remembers the choice. */
export function speak(language: Language): void {
  void speaker.changeLanguage(language)
  try {
    localStorage.setItem(key, language)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'id'
  } catch {
    return 'id'
  }
}

function markPage(): void {
  document.documentElement.lang = currentLanguage()
}

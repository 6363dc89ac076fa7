import polyglotI18nProvider from 'ra-i18n-polyglot'
import type { I18nProvider, TranslationMessages } from 'ra-core'
import { chooseLanguage, chosenLanguage, type Language } from './language.ts'

const catalogues = {
  id: () => import('../messages/id/all.ts'),
  en: () => import('../messages/en/all.ts'),
}

const load = async (language: Language): Promise<TranslationMessages> => (await catalogues[language]()).messages

/** The words of the console; the other language is loaded when it is chosen. */
export async function createI18n(): Promise<I18nProvider> {
  const first = chosenLanguage()
  const messages = await load(first)
  const provider = polyglotI18nProvider(
    (language) => (language === first ? messages : load(language as Language)),
    first,
    [
      { locale: 'id', name: 'Bahasa Indonesia' },
      { locale: 'en', name: 'English' },
    ],
    { allowMissing: false },
  )
  return {
    ...provider,
    changeLocale: async (language) => {
      await provider.changeLocale(language)
      chooseLanguage(language)
    },
  }
}

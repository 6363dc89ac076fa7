/** The languages the console speaks. */
export type Language = 'id' | 'en'

const key = 'like-u.language'

/** The language chosen in this browser: Bahasa Indonesia until the other one was. */
export const chosenLanguage = (): Language => (localStorage.getItem(key) === 'en' ? 'en' : 'id')

/** Remembers the language, and tells the browser which one the page is in. */
export function chooseLanguage(language: string): void {
  localStorage.setItem(key, language)
  document.documentElement.lang = language
}

const key = 'like-u.language'

type Language = 'id' | 'en'

/** The language the API is asked to answer in: Bahasa Indonesia until the other one was chosen. */
export const language = (): Language => (localStorage.getItem(key) === 'en' ? 'en' : 'id')

/** Chooses the other language. */
export function switchLanguage(): Language {
  localStorage.setItem(key, language() === 'id' ? 'en' : 'id')
  return language()
}

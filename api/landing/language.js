const key = 'like-u-language'
const said = []

/** The reader's language: Bahasa Indonesia, until they choose English. */
export let language = read()

/** Changes every sentence on the page in place, so that nothing typed is lost, and remembers the choice. */
export function speak(next) {
  language = next
  document.documentElement.lang = next
  for (const [node, text] of said) node.data = text[next]
  try {
    localStorage.setItem(key, next)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** A sentence in both languages as a node that follows the reader's language. */
export function say(text) {
  const node = document.createTextNode(text[language])
  said.push([node, text])
  return node
}

/** A day in words, in both languages. Moments are told as days in Purwakarta. */
export function dayText(day) {
  const inWords = (locale) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Jakarta' }).format(new Date(day))
  return { id: inWords('id-ID'), en: inWords('en-GB') }
}

function read() {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'id'
  } catch {
    return 'id'
  }
}

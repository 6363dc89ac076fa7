import { language } from './language.js'

/** A refusal: its message (a string of the API in the reader's language, or a sentence), its code, faults by field. */
export class Refused extends Error {
  constructor(text, { code = 'UNAVAILABLE', fields = [] } = {}) {
    super(code)
    Object.assign(this, { text, code, fields })
  }
}

/** Nobody answered. */
export const unreachable = () =>
  new Refused({
    id: 'Server tidak dapat dihubungi. Periksa sambungan internet Anda, lalu coba lagi.',
    en: 'The server cannot be reached. Check your internet connection, then try again.',
  })

/** Asks the API, and hands back the data. @throws Refused */
export async function ask(query, variables) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  })
    .then((response) => response.json())
    .catch(() => {
      throw unreachable()
    })
  const [error] = answer.errors ?? []
  if (error) throw new Refused(error.message, error.extensions)
  return answer.data
}

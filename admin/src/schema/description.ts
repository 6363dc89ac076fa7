/** What a description in the schema says to people. */
export interface Description {
  /** What it is called in both languages; only descriptions of the form `English (Indonesian). …` tell. */
  label?: { id: string; en: string }
  /** What else there is to know, in English. */
  help: string
  /** The class of personal data (UU 27/2022 Pasal 4), if it is any. */
  personal?: 'GENERAL' | 'SPECIFIC'
}

const personalClass = /\s*Personal data, class (GENERAL|SPECIFIC)\.\s*$/

/** Reads a description. */
export function readDescription(text: string | null | undefined): Description {
  const whole = (text ?? '').replaceAll(/\s+/g, ' ').trim()
  const personal = personalClass.exec(whole)?.[1] as Description['personal']
  const plain = whole.replace(personalClass, '')
  const end = endOfNames(plain)
  if (end < 0) return { help: plain, personal }
  const open = openingOf(plain, end)
  const label = { en: plain.slice(0, open).trim(), id: capital(plain.slice(open + 1, end)) }
  return { label, help: plain.slice(end + 2).trim(), personal }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where the bracket closes that ends the first sentence; -1 when none does. */
function endOfNames(text: string): number {
  const end = text.search(/\)(\.|$)/)
  const sentence = text.search(/[.;:] /)
  if (end < 0 || (sentence >= 0 && sentence < end)) return -1
  return openingOf(text, end) > 0 ? end : -1
}

/** Where the bracket opens that closes at a place. */
function openingOf(text: string, end: number): number {
  let depth = 0
  for (let at = end; at >= 0; at--) {
    if (text[at] === ')') depth++
    if (text[at] === '(' && --depth === 0) return at
  }
  return -1
}

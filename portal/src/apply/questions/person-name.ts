import { formatted } from './formatted.ts'

const unreadable = {
  id: 'Isi nama seperti tertulis pada kartu identitas.',
  en: 'Give the name as written on the identity document.',
}

/** A person's name as on the identity document; one word is enough. */
export const personName = formatted(
  (typed) => typed.trim().replace(/\s+/g, ' '),
  (value) => (/\p{L}/u.test(value) && value.length <= 120 ? undefined : unreadable),
  { autoCapitalize: 'words', spellCheck: false },
)

import { formatted } from './formatted.ts'
import type { QuestionKind } from './question-kind.ts'

const longest = 254

const unreadable = {
  id: 'Alamat email tidak sah. Contoh: nama@contoh.id, tanpa spasi.',
  en: 'This email address is not valid. For example name@example.org, without blanks.',
}

/** An email address, in small letters. */
export const email: QuestionKind = {
  ...formatted(
    (typed) => typed.normalize('NFKC').trim().toLowerCase(),
    (value) => (/^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(value) ? undefined : unreadable),
    { type: 'text', inputMode: 'email', autoCapitalize: 'none', spellCheck: false },
  ),
  isStorable: (value) => String(value).length <= longest,
}

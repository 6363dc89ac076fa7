/** How a new password looks at first sight: the office asks for 10 characters; the server has the last word. */
export type Strength = 'SHORT' | 'PERSONAL' | 'WEAK' | 'FAIR' | 'GOOD'

/** Fewest characters of a citizen's password. */
export const fewestCharacters = 10

/** A quick estimate while somebody types; `personal` are words an acquaintance would try. */
export function estimateStrength(password: string, personal: readonly string[] = []): Strength {
  if ([...password].length < fewestCharacters) return 'SHORT'
  const typed = password.toLowerCase()
  const words = personal.flatMap((text) => text.toLowerCase().split(/[\s@]+/)).filter((word) => word.length >= 4)
  if (words.some((word) => typed.includes(word))) return 'PERSONAL'
  const worth = worthOf(password)
  if (worth < 28) return 'WEAK'
  return worth < 42 ? 'FAIR' : 'GOOD'
}

const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const common = /pass?word|sandi|rahasia|bismillah|sayang|indonesia|purwakarta|admin|19\d\d|20\d\d/g

/** Bits, roughly: each sign that does not follow from the one before counts about three, each further kind of sign more. */
function worthOf(password: string): number {
  const typed = password.toLowerCase().replace(common, '*')
  const fresh = [...typed].filter((sign, place) => !follows(typed[place - 1], sign)).length
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length
  return Math.min(fresh, 1 + new Set(typed).size * 2) * 2.6 + (kinds - 1) * 4
}

const follows = (before: string | undefined, sign: string): boolean =>
  before !== undefined && (before === sign || runs.some((run) => run.includes(before + sign)))

import type { FieldFault } from '../../foundation/errors.ts'
import type { Text } from '../../foundation/text.ts'
import type { PasswordPolicy } from './password-policy.ts'
import { judgeStrength } from './strength.ts'

/** What an acquaintance would try first. */
export interface Person {
  name: string
  username: string
  email?: string | null
}

/** Everything wrong with a new password, with what to do about it; empty when it may be used. */
export async function findPasswordFaults(
  password: string,
  person: Person,
  policy: PasswordPolicy,
  field = 'password',
): Promise<FieldFault[]> {
  const messages = shapeFaults(password, policy)
  const hints = hintsOf(person)
  if (hints.some((hint) => password.toLowerCase().includes(hint))) messages.push(personal)
  // Only a password of the right shape is worth judging, and a very long one must not keep the judge busy.
  if (messages.length === 0) messages.push(...(await weaknesses(password, hints, policy)))
  return messages.map((message) => ({ field, message }))
}

function shapeFaults(password: string, { minLength, maxLength, mixed }: PasswordPolicy): Text[] {
  const length = [...password].length
  const faults: Text[] = []
  if (length < minLength) {
    faults.push({
      id: `Kata sandi terlalu pendek. Pakai paling sedikit ${minLength} huruf; beberapa kata acak mudah diingat.`,
      en: `The password is too short. Use at least ${minLength} characters; a few random words are easy to remember.`,
    })
  }
  if (length > maxLength) {
    faults.push({
      id: `Kata sandi terlalu panjang. Pakai paling banyak ${maxLength} huruf.`,
      en: `The password is too long. Use at most ${maxLength} characters.`,
    })
  }
  if (mixed && !kinds.every((kind) => kind.test(password))) faults.push(unmixed)
  return faults
}

async function weaknesses(password: string, hints: string[], policy: PasswordPolicy): Promise<Text[]> {
  const { score, common } = await judgeStrength(password, hints)
  if (score >= policy.minScore) return []
  return [common ? tooCommon : tooWeak]
}

/** Words of at least four letters out of what is known of the person. */
const hintsOf = ({ name, username, email }: Person): string[] =>
  [username, email ?? '', email?.split('@')[0] ?? '', ...name.split(/\s+/)]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 4)

const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d\s]/u]

const unmixed: Text = {
  id: 'Campurkan huruf kecil, huruf besar, angka, dan tanda baca.',
  en: 'Mix small letters, capital letters, digits and punctuation.',
}
const personal: Text = {
  id: 'Kata sandi memuat nama, nama pengguna, atau email Anda. Pilih kata lain.',
  en: 'The password contains your name, username or email. Choose other words.',
}
const tooCommon: Text = {
  id: 'Kata sandi ini dipakai banyak orang dan pertama kali dicoba penyerang. Pilih yang lain.',
  en: 'Many people use this password, so attackers try it first. Choose another.',
}
const tooWeak: Text = {
  id: 'Kata sandi ini mudah ditebak. Tambahkan satu atau dua kata lain yang tidak berhubungan.',
  en: 'This password is easy to guess. Add one or two unrelated words.',
}

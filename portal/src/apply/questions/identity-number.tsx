import type { Language } from '../../language/language.ts'
import { useLanguage, words } from '../../language/words.ts'
import { formatted } from './formatted.ts'
import { bareDigits, digitsFault } from './official-numbers.ts'
import type { QuestionKind } from './question-kind.ts'
import styles from './questions.module.css'

// PPKKCC: place of first registration; DDMMYY: birth, a woman's day plus 40; NNNN: serial.
const structure = /^[1-9]\d(?!00)\d\d(?!00)\d\d(\d\d)(\d\d)(\d\d)(?!0000)\d{4}$/

/** What an identity number tells about who it belongs to. */
export interface ToldByNumber {
  day: number
  month: number
  /** The number does not tell the century. */
  yearOfCentury: string
  sex: 'MALE' | 'FEMALE'
}

/** The birth and sex written into an identity number; nothing when it cannot be one. */
export function toldBy(value: string): ToldByNumber | undefined {
  const [, dd, mm, yearOfCentury = ''] = structure.exec(value) ?? []
  const written = Number(dd)
  const day = written > 40 ? written - 40 : written
  const month = Number(mm)
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return undefined
  return { day, month, yearOfCentury, sex: written > 40 ? 'FEMALE' : 'MALE' }
}

const useSay = words(
  'identity-number',
  { told: 'NIK ini milik {{sex}} yang lahir {{birth}}.', MALE: 'laki-laki', FEMALE: 'perempuan' },
  { told: 'This number belongs to a {{sex}} born on {{birth}}.', MALE: 'man', FEMALE: 'woman' },
)

function birthInWords({ day, month, yearOfCentury }: ToldByNumber, language: Language): string {
  const name = new Intl.DateTimeFormat(language, { month: 'long' }).format(new Date(2000, month - 1))
  return `${day} ${name} ’${yearOfCentury}`
}

function Told({ value }: { value: string }) {
  const say = useSay()
  const language = useLanguage()
  const told = toldBy(value)
  return (
    <p className={styles.told} role="status">
      {told && say('told', { sex: say(told.sex), birth: birthInWords(told, language) })}
    </p>
  )
}

/** NIK: shows what it tells, so that a slip is seen at once. */
export const identityNumber: QuestionKind = formatted(
  bareDigits,
  (value) =>
    digitsFault(value, { id: 'NIK', en: 'An identity number (NIK)' }, [16]) ??
    (toldBy(value)
      ? undefined
      : {
          id: 'NIK ini tidak mungkin benar: kode wilayah, tanggal lahir atau nomor urutnya salah. Periksa kembali KTP.',
          en: 'This number cannot be right: its region, birth date or serial is impossible. Check the identity card.',
        }),
  { inputMode: 'numeric', Explained: Told },
)

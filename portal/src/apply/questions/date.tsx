import type { LocalizedText } from '../../language/language.ts'
import { useLanguage, useText, words } from '../../language/words.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import field from '../../ui/field.module.css'
import { formatDay } from '../../ui/formats.ts'
import { useHint } from './question-hint.tsx'
import type { Cell, InputProps, QuestionKind } from './question-kind.ts'
import styles from './questions.module.css'
import { useOptional } from './use-optional.ts'

const useSay = words(
  'date',
  { day: 'Tanggal', month: 'Bulan', year: 'Tahun', choose: 'Pilih …' },
  { day: 'Day', month: 'Month', year: 'Year', choose: 'Choose …' },
)

const months = Array.from({ length: 12 }, (_, month) => month + 1)
const monthName = (month: number, language: string) =>
  new Intl.DateTimeFormat(language, { month: 'long' }).format(new Date(2000, month - 1))

const two = (digits: string) => (/^\d$/.test(digits) ? `0${digits}` : digits)

/** A day of its three parts, as it is stored; half a day stays recognisable, and nothing at all is nothing. */
const dayOf = (year: string, month: string, day: string): string =>
  year || month || day ? `${year}-${two(month)}-${two(day)}` : ''

/** Whether this is a day of the calendar, written `2026-11-21`. */
export function isDay(value: unknown): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(String(value))) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(String(value))
}

function DateInput({ id, question, value, onChange, error, note }: InputProps) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  const [year = '', month = '', day = ''] = String(value ?? '').split('-')
  const label = useOptional(question)
  const hint = useHint(question, note)
  const invalid = error ? true : undefined
  const digits = {
    inputMode: 'numeric',
    autoComplete: 'off',
    className: field.control,
    'aria-invalid': invalid,
  } as const
  return (
    <FieldGroup label={label(text(question.label))} hint={hint} error={error}>
      <div className={styles.date}>
        <label>
          {say('day')}
          <input
            {...digits}
            id={id}
            maxLength={2}
            value={day.replace(/^0(?=\d)/, '')}
            onChange={(event) => onChange(dayOf(year, month, event.target.value.replace(/\D/g, '')))}
          />
        </label>
        <label>
          {say('month')}
          <select
            className={field.control}
            aria-invalid={invalid}
            value={month}
            onChange={(event) => onChange(dayOf(year, event.target.value, day))}
          >
            <option value="">{say('choose')}</option>
            {months.map((one) => (
              <option key={one} value={two(String(one))}>
                {monthName(one, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('year')}
          <input
            {...digits}
            maxLength={4}
            value={year}
            onChange={(event) => onChange(dayOf(event.target.value.replace(/\D/g, ''), month, day))}
          />
        </label>
      </div>
    </FieldGroup>
  )
}

const unreadable: LocalizedText = {
  id: 'Tanggal belum lengkap atau tidak ada di kalender. Isi tanggal, bulan, dan tahun dengan empat angka.',
  en: 'The date is incomplete or not in the calendar. Give day, month, and a year of four digits.',
}

function fault(value: unknown, control: Record<string, unknown>, today: string): LocalizedText | undefined {
  if (!isDay(value)) return unreadable
  const bound = (name: 'from' | 'to', otherwise: string) =>
    control[name] === 'today' ? today : String(control[name] ?? otherwise)
  const [from, to] = [bound('from', '1900-01-01'), bound('to', '2100-12-31')]
  if (String(value) < from)
    return {
      id: `Tanggal paling awal ${formatDay(from, 'id')}.`,
      en: `The earliest day is ${formatDay(from, 'en')}.`,
    }
  if (String(value) > to)
    return { id: `Tanggal paling akhir ${formatDay(to, 'id')}.`, en: `The latest day is ${formatDay(to, 'en')}.` }
  return undefined
}

/** A day in a cell: of the calendar, `2026-11-21`, or as people write it, `21/11/2026`. */
function readDay(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(String(cell).trim()) ?? []
  return year ? dayOf(year, month!, day!) : String(cell).trim()
}

/** A day of the calendar, in three parts: nobody turns a calendar back to 1974. */
export const date: QuestionKind = {
  Input: DateInput,
  check: (value, { control }, today) => fault(value, control, today),
  isStorable: isDay,
  missing: { id: 'Isi tanggal, bulan, dan tahun.', en: 'Give day, month and year.' },
  summary: (value, _, { language }) => (isDay(value) ? formatDay(String(value), language) : String(value)),
  read: readDay,
}

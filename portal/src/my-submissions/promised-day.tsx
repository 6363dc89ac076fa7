import { useLanguage, words } from '../language/words.ts'
import { formatDay } from '../ui/formats.ts'

const useSay = words(
  'promise',
  {
    open: 'Dijanjikan selesai paling lambat {{day}}.',
    late: 'Dijanjikan selesai {{day}}. Janji itu terlewat; kami mohon maaf. Pengajuan Anda tetap diproses.',
    kept: 'Dijanjikan {{day}}, terbit {{issued}}: janji ditepati.',
    missed: 'Dijanjikan {{day}}, terbit {{issued}}: terlambat. Kami mohon maaf.',
    correctBy: 'Perbaiki paling lambat {{day}}. Setelah itu pengajuan gugur.',
  },
  {
    open: 'Promised by {{day}} at the latest.',
    late: 'Promised by {{day}}. We missed that day and are sorry. Your submission is still being worked on.',
    kept: 'Promised by {{day}}, issued on {{issued}}: promise kept.',
    missed: 'Promised by {{day}}, issued on {{issued}}: late. We are sorry.',
    correctBy: 'Correct it by {{day}}. After that the submission lapses.',
  },
)

/** What a promise is judged by. */
export interface Promised {
  status: string
  dueOn?: string | null
  overdue: boolean
  correctBy?: string | null
  documents: readonly { issuedOn: string }[]
}

const over = ['WITHDRAWN', 'LAPSED', 'REFUSED', 'DRAFT']

/** By when the office promised the document, and whether it kept its word; or by when the citizen has to correct. */
export function PromisedDay({ of: { status, dueOn, overdue, correctBy, documents } }: { of: Promised }) {
  const say = useSay()
  const language = useLanguage()
  const day = (value: string) => formatDay(value, language)
  if (status === 'RETURNED' && correctBy) return <p>{say('correctBy', { day: day(correctBy) })}</p>
  if (!dueOn || over.includes(status)) return null
  const [first] = documents
  if (first) {
    const verdict = first.issuedOn <= dueOn ? 'kept' : 'missed'
    return <p>{say(verdict, { day: day(dueOn), issued: day(first.issuedOn) })}</p>
  }
  if (status === 'RETURNED') return null
  return <p>{say(overdue ? 'late' : 'open', { day: day(dueOn) })}</p>
}

import type { FieldFault } from '../foundation/errors.ts'
import type { Text } from '../foundation/text.ts'
import { questionsOf } from './condition.ts'
import { readCondition } from './read-condition.ts'
import type { Service } from './service-type.ts'
import type { RequirementInput } from './standard-inputs.ts'
import { faultOfNumber, faultOfTexts } from './standard-values.ts'

const mostPapers = 50
const mostBytes = 20_000_000

/** Everything that is wrong with the papers of a new standard, by place in the list. */
export function faultsOfRequirements(papers: readonly RequirementInput[], service: Service): FieldFault[] {
  if (papers.length > mostPapers) return [{ field: 'requirements', message: faults.tooMany }]
  const questions = new Set(service.questions.map((question) => question.key))
  return papers.flatMap((paper, index) => {
    const first = papers.findIndex((other) => other.key === paper.key) === index
    return Object.entries(faultsOf(paper, first, questions)).flatMap(([field, message]) =>
      message ? [{ field: `requirements.${index}.${field}`, message }] : [],
    )
  })
}

const faultsOf = (
  paper: RequirementInput,
  first: boolean,
  questions: ReadonlySet<string>,
): Record<string, Text | undefined> => ({
  key: /^[a-z][A-Za-z0-9]{0,59}$/.test(paper.key) ? (first ? undefined : faults.twice) : faults.key,
  title: faultOfTexts(paper.title, 200),
  help: paper.help ? faultOfTexts(paper.help, 1000) : undefined,
  when: paper.when ? faultOfWhen(paper.when, questions) : undefined,
  formats: paper.formats.length > 0 ? undefined : faults.formats,
  maxBytes: faultOfNumber(paper.maxBytes, 1, mostBytes),
})

function faultOfWhen(raw: unknown, questions: ReadonlySet<string>): Text | undefined {
  const condition = readCondition(raw)
  if (!condition) return faults.condition
  return questionsOf(condition).every((key) => questions.has(key)) ? undefined : faults.stranger
}

const faults = {
  tooMany: { id: `Paling banyak ${mostPapers} persyaratan.`, en: `At most ${mostPapers} requirements.` },
  key: {
    id: 'Nama persyaratan terdiri atas huruf dan angka, diawali huruf kecil. Contoh: proposal.',
    en: 'The name has letters and digits and begins with a small letter. For example proposal.',
  },
  twice: { id: 'Nama ini sudah dipakai persyaratan lain.', en: 'Another requirement has this name.' },
  formats: { id: 'Pilih paling sedikit satu format berkas.', en: 'Choose at least one file format.' },
  condition: {
    id: 'Syarat berlakunya tidak dapat dibaca. Contoh: {"question": "applicantType", "in": ["STUDENT"]}.',
    en: 'The condition cannot be read. For example {"question": "applicantType", "in": ["STUDENT"]}.',
  },
  stranger: {
    id: 'Syarat berlakunya menyebut pertanyaan yang tidak ada dalam formulir layanan ini.',
    en: 'The condition names a question that the form of this service does not ask.',
  },
} satisfies Record<string, Text>

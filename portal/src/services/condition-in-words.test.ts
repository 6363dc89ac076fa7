import { expect, test } from 'vitest'
import { type Condition, conditionInWords } from './condition-in-words.ts'

const both = (text: string) => ({ id: text, en: text })
const questions = [
  {
    key: 'applicantType',
    label: both('Jenis pemohon'),
    choices: [
      { value: 'STUDENT', label: both('Mahasiswa') },
      { value: 'LECTURER', label: both('Dosen') },
    ],
  },
  { key: 'namesOfficials', label: both('Ada pejabat?'), choices: [] },
]
const patterns: Record<string, string> = {
  is: '{{question}}={{answers}}',
  isNot: '{{question}}≠{{answers}}',
  filled: '{{question}} diisi',
  empty: '{{question}} kosong',
  yes: 'Ya',
  no: 'Tidak',
  and: ' dan ',
  or: ' atau ',
}
const speech = {
  text: ({ id }: { id: string }) => id,
  say: (key: string, values: Record<string, string> = {}) =>
    Object.entries(values).reduce((said, [name, value]) => said.replace(`{{${name}}}`, value), patterns[key]!),
  either: (names: readonly string[]) => names.join('/'),
}
const student: Condition = { question: 'applicantType', in: ['STUDENT', 'LECTURER'] }
const officials: Condition = { question: 'namesOfficials', in: [true] }

test.each<[Condition, string]>([
  [student, 'Jenis pemohon=Mahasiswa/Dosen'],
  [{ not: student }, 'Jenis pemohon≠Mahasiswa/Dosen'],
  [{ not: { not: student } }, 'Jenis pemohon=Mahasiswa/Dosen'],
  [{ all: [student, officials] }, 'Jenis pemohon=Mahasiswa/Dosen dan Ada pejabat?=Ya'],
  [{ not: { all: [student, officials] } }, 'Jenis pemohon≠Mahasiswa/Dosen atau Ada pejabat?≠Ya'],
  [
    { any: [student, { question: 'namesOfficials', answered: false }] },
    'Jenis pemohon=Mahasiswa/Dosen atau Ada pejabat? kosong',
  ],
  [{ not: { question: 'namesOfficials', answered: false } }, 'Ada pejabat? diisi'],
  [{ question: 'unknown', in: ['X'] }, 'unknown=X'],
])('%j is said', (condition, expected) => {
  expect(conditionInWords(condition, questions, speech)).toBe(expected)
})

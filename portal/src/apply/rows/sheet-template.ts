import writeExcelFile from 'write-excel-file/universal'
import type { LocalizedText } from '../../language/language.ts'
import type { AskedQuestion } from '../draft/form.ts'

/** A spreadsheet to fill in: a column per question, and on a second sheet what may stand in each. */
export function makeTemplate(
  questions: readonly AskedQuestion[],
  text: (text: LocalizedText) => string,
  { rows, guide }: { rows: string; guide: string },
): Promise<Blob> {
  const heads = questions.map(({ label }) => ({ value: text(label), fontWeight: 'bold' as const }))
  const columns = questions.map(({ label }) => ({ width: Math.max(14, text(label).length + 2) }))
  const explained = questions.map((question) => [text(question.label), explain(question, text)])
  return writeExcelFile([
    { data: [heads], sheet: rows, columns, stickyRowsCount: 1 },
    { data: explained, sheet: guide, columns: [{ width: 40 }, { width: 100 }] },
  ]).toBlob()
}

const examples: Readonly<Record<string, string>> = {
  DATE: '31/12/2026',
  YES_NO: 'Ya / Tidak',
  COUNTRY: 'Jepang',
  VILLAGE: 'Wanayasa, Wanayasa',
}

function explain({ kind, choices, help, example, control }: AskedQuestion, text: (text: LocalizedText) => string) {
  if (choices.length) return choices.map(({ label }) => text(label)).join(' / ')
  const shown = examples[kind] ?? example ?? (control.example as string | undefined)
  return [help && text(help), shown].filter(Boolean).join(' ')
}

/** Hands a file over to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

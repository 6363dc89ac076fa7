import { record } from '../audit/record.ts'
import { badInput, type FieldFault } from '../foundation/errors.ts'
import { cleanText } from '../foundation/formats/clean-text.ts'
import type { Work } from '../foundation/work.ts'
import type { Agency } from './agency.ts'
import { getAgency } from './get-agency.ts'
import { faultsOfMethod, type SigningMethod } from './signing-method.ts'
import { isPrintable } from './letter/printable.ts'

/** What changes about the agency; what is left out stays. */
export interface AgencyChange {
  lines?: string[] | null
  address?: string | null
  phone?: string | null
  email?: string | null
  web?: string | null
  place?: string | null
  headPosition?: string | null
  signingMethod?: SigningMethod | null
}

/** Longest text of each part; a letterhead must fit on its page. */
const longest = { address: 300, phone: 40, email: 120, web: 120, place: 60, headPosition: 160 } as const
const mayBeEmpty: readonly string[] = ['phone', 'email', 'web']
const mostLines = 4
const longestLine = 80

/** Corrects how letters present the agency; letters issued before stay as they are. */
export async function updateAgency(work: Work, change: AgencyChange): Promise<Agency> {
  const agency = await getAgency(work.em)
  const { lines, signingMethod, ...texts } = change
  const tidied = tidy(texts)
  const tidyLines = lines?.map(cleanText).filter(Boolean)
  const faults = [
    ...faultsOfTexts(tidied),
    ...(tidyLines ? faultsOfLines(tidyLines) : []),
    ...faultsOfMethod(work.issuing, signingMethod),
  ]
  if (faults.length > 0) throw badInput(...faults)
  const changed = { ...tidied, ...(tidyLines ? { lines: tidyLines } : {}), ...(signingMethod ? { signingMethod } : {}) }
  Object.assign(agency, changed)
  const parts = Object.keys(changed)
  await record(work, { action: 'agency.update', subject: { type: 'Agency', id: agency.id }, detail: { parts } })
  return agency
}

/** Given texts, cleaned; an empty one is none. */
const tidy = (texts: Omit<AgencyChange, 'lines'>): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, cleanText(value ?? '') || null]),
  )

function faultsOfTexts(texts: Record<string, string | null>): FieldFault[] {
  return Object.entries(texts).flatMap(([field, value]) => {
    if (value === null) return mayBeEmpty.includes(field) ? [] : [{ field, message: missing }]
    const most = longest[field as keyof typeof longest]
    return value.length <= most && isPrintable(value) ? [] : [{ field, message: unfit(most) }]
  })
}

function faultsOfLines(lines: string[]): FieldFault[] {
  const fits = lines.length >= 1 && lines.length <= mostLines
  const printable = lines.every((line) => line.length <= longestLine && isPrintable(line))
  if (fits && printable) return []
  const message = {
    id: `Isi 1 sampai ${mostLines} baris, masing-masing paling banyak ${longestLine} huruf Latin.`,
    en: `Give 1 to ${mostLines} lines of at most ${longestLine} Latin letters each.`,
  }
  return [{ field: 'lines', message }]
}

const missing = { id: 'Bagian ini wajib diisi.', en: 'This part is needed.' }
const unfit = (most: number) => ({
  id: `Isi paling banyak ${most} huruf Latin.`,
  en: `Give at most ${most} Latin letters.`,
})

import { romanMonth } from '../foundation/formats/roman-month.ts'

/** What a number is made of. */
export interface NumberParts {
  classification: string
  sequence: number
  /** Unit code of the bidang. */
  unit: string
  /** WIB day of issue, `YYYY-MM-DD`. */
  day: string
}

/** Writes a document number by its pattern: `{classification}/{sequence}/{unit}/{year}`; `{month}` is Roman. */
export function documentNumber(pattern: string, { classification, sequence, unit, day }: NumberParts): string {
  const parts: Record<string, string> = {
    classification,
    sequence: String(sequence),
    unit,
    year: day.slice(0, 4),
    month: romanMonth(day),
  }
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name]
    if (part === undefined) throw new RangeError(`A number pattern has no part {${name}}`)
    return part
  })
}

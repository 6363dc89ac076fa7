import type { Format } from '../../foundation/formats/format.ts'
import type { QuestionKind } from './question.ts'

/** A text with a format of its own: NIK, passport, phone … (`foundation/formats`). `name` tells clients which. */
export const formatted = (name: string, format: Format): QuestionKind => ({
  name,
  column: 'string',
  columnOptions: { length: 120 },
  graphqlType: () => String,
  normalise: (value) => (typeof value === 'string' ? format.normalise(value) : value),
  fault: (value) => format.fault(String(value)),
  ...(format.mask ? { mask: (value: string) => format.mask!(value) } : {}),
  control: { example: format.example },
})

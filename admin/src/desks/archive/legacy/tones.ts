import type { LegacyImportState, LegacyOutcome } from '../../../gql/graphql.ts'
import type { Tone } from '../../../ui/tone.ts'

/** The colour of each state of an import. */
export const importTones: Record<LegacyImportState, Tone> = {
  OPEN: 'info',
  CHECKING: 'warning',
  CHECKED: 'info',
  IMPORTING: 'warning',
  IMPORTED: 'success',
}

/** The colour of what becomes of a row. */
export const outcomeTones: Record<LegacyOutcome, Tone> = {
  GOOD: 'success',
  FAULTY: 'error',
  DUPLICATE: 'warning',
  FILE_MISSING: 'warning',
  IMPORTED: 'success',
}

import type { ScanBatchState, ScanPartState } from '../../gql/graphql.ts'
import type { Tone } from '../../ui/tone.ts'

/** The colour of each state of a stack. */
export const stackTones: Record<ScanBatchState, Tone> = {
  OPEN: 'info',
  WAITING: 'warning',
  SPLIT: 'success',
  FAILED: 'error',
}

/** The colour of each place a scanned letter may lie in. */
export const partTones: Record<ScanPartState, Tone> = {
  MATCHED: 'success',
  ASSIGNED: 'success',
  IN_TRAY: 'warning',
  DISCARDED: 'default',
}

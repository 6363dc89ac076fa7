import type { ResearchPermit } from '../research-permit.ts'

/**
 * Whether the study needs no research certificate (Permendagri 3/2018 Pasal 5): the final work of a student of a
 * domestic university, or government research paid from a public budget. It is recorded all the same.
 */
export const isExempt = ({ applicantType, finalWork, funding }: ResearchPermit): boolean =>
  (applicantType === 'STUDENT' && finalWork === true) || (applicantType === 'GOVERNMENT' && funding === 'STATE_BUDGET')

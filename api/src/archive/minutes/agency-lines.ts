import type { Work } from '../../foundation/work.ts'

/** Says what stands in the head of the agency's papers. */
export type FindAgencyLines = (work: Work) => Promise<readonly string[]>

let find: FindAgencyLines = () => Promise.resolve([])

/** Makes known who knows how the agency presents itself; the archive itself does not. */
export const registerAgencyLines = (finder: FindAgencyLines): void => void (find = finder)

/** The lines in the head of the agency's papers. */
export const agencyLines: FindAgencyLines = (work) => find(work)

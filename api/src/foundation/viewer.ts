/** The levels of Perbup 63/2024 Pasal 7: citizen, admin, official; and the agency-wide admin who makes staff accounts. */
export enum Role {
  CITIZEN = 'CITIZEN',
  ADMIN = 'ADMIN',
  OFFICIAL = 'OFFICIAL',
  SUPER_ADMIN = 'SUPER_ADMIN',
}

/** Everyone the rights table knows; `ANONYMOUS` has not signed in, `SYSTEM` is LIKE-U at work by itself. */
export type ViewerKind = `${Role}` | 'ANONYMOUS' | 'SYSTEM'

/** Who is asking: what the rights table needs to know of them, and nothing more. */
export interface Viewer {
  kind: ViewerKind
  /** The account; absent for anonymous people. */
  id?: string
  /** The bidang (division) whose work they may do; absent for citizens and for the whole agency. */
  division?: string
  /** Officials they stand in for today by a dated delegation (Plt./Plh.). */
  actsFor?: { delegation: string; official: string; division?: string; capacity: 'PLT' | 'PLH' }[]
  session?: string
  /** Until when a step-up authentication counts. */
  steppedUpUntil?: Date
}

export const anonymous: Viewer = { kind: 'ANONYMOUS' }
export const system: Viewer = { kind: 'SYSTEM' }

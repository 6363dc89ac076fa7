import { Role, type ViewerKind } from '../foundation/viewer.ts'

/** How long a session lives: unused, and at most. */
export interface SessionTimeouts {
  idleMinutes: number
  absoluteMinutes: number
}

const staff: SessionTimeouts = { idleMinutes: 30, absoluteMinutes: 12 * 60 }
const citizen: SessionTimeouts = { idleMinutes: 12 * 60, absoluteMinutes: 30 * 24 * 60 }

/** The timeouts for people of this kind: short for staff, who see other people's data. */
export const timeoutsFor = (kind: ViewerKind): SessionTimeouts => (kind === Role.CITIZEN ? citizen : staff)

/** Minutes a repeated proof of identity counts. */
export const stepUpMinutes = 10

import { desk as administration } from './administration/index.tsx'
import { desk as approval } from './approval/index.tsx'
import { desk as archive } from './archive/index.tsx'
import { desk as dashboard } from './dashboard/index.tsx'
import { desk as frontDesk } from './front-desk/index.tsx'
import { desk as issuing } from './issuing/index.tsx'
import { desk as scans } from './scans/index.tsx'
import { desk as verification } from './verification/index.tsx'
import type { Desk } from './desk.ts'

/** Every desk of the console, each in a file of its own that is loaded when it is opened. */
export const desks: readonly Desk[] = [
  administration,
  approval,
  archive,
  dashboard,
  frontDesk,
  issuing,
  scans,
  verification,
]

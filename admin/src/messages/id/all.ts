import { reactAdmin } from './react-admin.ts'
import { approval } from './approval.ts'
import { layout } from './layout.ts'
import { session } from './session.ts'
import { ui } from './ui.ts'

/** Everything the console says in Bahasa Indonesia, one file per area. */
export const messages = { ...reactAdmin, approval, layout, session, ui }

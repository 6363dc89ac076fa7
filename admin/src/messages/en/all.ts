import reactAdmin from 'ra-language-english'
import { approval } from './approval.ts'
import { layout } from './layout.ts'
import { session } from './session.ts'
import { ui } from './ui.ts'

/** Everything the console says in English, one file per area. */
export const messages = { ...reactAdmin, approval, layout, session, ui }

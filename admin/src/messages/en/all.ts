import reactAdmin from 'ra-language-english'
import { layout } from './layout.ts'
import { session } from './session.ts'
import { ui } from './ui.ts'

/** Everything the console says in English, one file per area. */
export const messages = { ...reactAdmin, layout, session, ui }

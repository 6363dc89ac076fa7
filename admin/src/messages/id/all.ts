import { reactAdmin } from './react-admin.ts'
import { answers } from './answers.ts'
import { approval } from './approval.ts'
import { issuing } from './issuing.ts'
import { layout } from './layout.ts'
import { papers } from './papers.ts'
import { session } from './session.ts'
import { ui } from './ui.ts'

/** Everything the console says in Bahasa Indonesia, one file per area. */
export const messages = { ...reactAdmin, answers, approval, issuing, layout, papers, session, ui }

import reactAdmin from 'ra-language-english'
import { administration } from './administration.ts'
import { answers } from './answers.ts'
import { approval } from './approval.ts'
import { archive } from './archive.ts'
import { bulk_issuing } from './bulk-issuing.ts'
import { dashboard } from './dashboard.ts'
import { front_desk } from './front-desk.ts'
import { generated } from './generated.ts'
import { issuing } from './issuing.ts'
import { keeping } from './keeping.ts'
import { layout } from './layout.ts'
import { legacy } from './legacy.ts'
import { papers } from './papers.ts'
import { previews } from './previews.ts'
import { scans } from './scans.ts'
import { schema } from './schema/all.ts'
import { session } from './session.ts'
import { ui } from './ui.ts'
import { uploads } from './uploads.ts'
import { verification } from './verification.ts'

/** Everything the console says in English, one file per area. */
export const messages = {
  ...reactAdmin,
  administration,
  answers,
  approval,
  archive,
  bulk_issuing,
  dashboard,
  front_desk,
  generated,
  issuing,
  keeping,
  layout,
  legacy,
  papers,
  previews,
  scans,
  schema,
  session,
  ui,
  uploads,
  verification,
}

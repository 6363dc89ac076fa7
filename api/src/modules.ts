import './services/index.ts'
import { archiveIssued } from './archive/archive-issued.ts'
import { registerArchiveScans } from './archive/attach-scan.ts'
import { registerAnswerCheck } from './catalogue/answer-checks.ts'
import { registerLegacyFiles } from './archive/legacy/bring-files.ts'
import { registerScanSources } from './archive/scans/bring-source.ts'
import { registerLetterFinder } from './archive/scans/known-letters.ts'
import { registerAnriLetters } from './archive/destruction/anri-letter.ts'
import { officialLists } from './archive/lists/official-lists.ts'
import { registerSignedLetters } from './documents/issue-signed-letter.ts'
import { registerAgencyLines } from './archive/minutes/agency-lines.ts'
import { getAgency } from './documents/get-agency.ts'
import type { IssueHook } from './documents/issuing.ts'
import { lettersByCode } from './documents/letters-by-code.ts'
import { unprintableAnswers } from './documents/unprintable-answers.ts'
import { registerListForm } from './exports/list-form.ts'
import { followUpHearer } from './follow-up/on-step-taken.ts'
import { registerReports } from './follow-up/upload-report.ts'
import { messageHearer } from './notifications/tell-step.ts'
import { registerAttachments } from './submissions/attach.ts'
import { registerHearer } from './submissions/step-hearers.ts'

/** Makes known to the ground floors what the upper floors bring along. Once per process, before anything is served. */
export function registerModules(): void {
  registerAttachments()
  registerArchiveScans()
  registerScanSources()
  registerLegacyFiles()
  registerLetterFinder(lettersByCode)
  registerReports()
  registerAnswerCheck(unprintableAnswers)
  registerSignedLetters()
  registerAnriLetters()
  registerAgencyLines(async ({ em }) => (await getAgency(em)).lines)
  for (const form of officialLists) registerListForm(form)
  registerHearer(messageHearer)
  registerHearer(followUpHearer)
}

/** Who takes part in the transaction that issues a document. */
export const issueHooks: readonly IssueHook[] = [archiveIssued]

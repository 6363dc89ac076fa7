import { ApplyFormDocument, DraftDocument } from '../../gql/graphql.ts'
import { ask } from '../../graphql/ask.ts'
import { readEdition } from './answers-document.ts'
import { DraftBox } from './draft-state.ts'
import { merge } from './merge.ts'
import { type OpenDraft, openDraft } from './open-draft.ts'
import { findUnsaved } from './unsaved-on-device.ts'

/** Reads a draft with its form and answers, and what this device still has to send; nothing where there is none. */
export async function loadDraft(id: string, account: string): Promise<OpenDraft | null> {
  const { submission } = await ask(DraftDocument, { id })
  if (!submission?.answers) return null
  const { service: form } = await ask(ApplyFormDocument, { kind: submission.service })
  const edition = await readEdition(submission, form.form)
  if (!edition) return null
  const { mine, known, sent } = await findUnsaved(account, id)
  const theirs = edition.answers ?? {}
  const box = new DraftBox({
    ...merge(mine, known, theirs, sent),
    sent,
    account,
    submission: { ...submission, version: edition.version },
    form,
    known: theirs,
    saving: 'kept',
    savedAt: edition.updatedAt,
    faults: [],
  })
  return openDraft(box)
}

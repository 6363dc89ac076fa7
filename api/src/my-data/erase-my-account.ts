import { getOwnAccount } from '../accounts/find-account.ts'
import { requireStepUp } from '../accounts/second-factor/require-step-up.ts'
import { record } from '../audit/record.ts'
import { forbidden } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import { Status } from '../submissions/lifecycle.ts'
import { Submission } from '../submissions/submission.ts'

/**
 * Erases the account of the person who asks with all that was never filed: drafts, papers, messages, devices (UU 27/2022
 * Pasal 8). What was filed is a record of the office and stays (UU 43/2009), and with it whose it is.
 */
export async function eraseMyAccount(work: Work): Promise<string> {
  requireStepUp(work)
  const user = await getOwnAccount(work)
  const owned = await work.em.find(Submission, { owner: user.id })
  if (owned.some(({ status }) => status !== Status.DRAFT)) throw forbidden(isRecord)
  await record(work, { action: 'account.erase', subject: { type: 'User', id: user.id } })
  work.em.remove(owned)
  // The drafts first: they name the account.
  await work.em.flush()
  work.em.remove(user)
  return user.id
}

const isRecord = {
  id: 'Akun ini tidak dapat dihapus karena sudah ada pengajuan. Pengajuan dan dokumennya adalah arsip menurut UU 43/2009.',
  en: 'This account cannot be erased because something was filed with it. Submissions and their documents are records under Law 43/2009.',
}

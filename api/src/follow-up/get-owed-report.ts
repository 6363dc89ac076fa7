import { LockMode } from '@mikro-orm/core'
import { alreadyDone, Refusal } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { isTaker } from '../submissions/step-takers.ts'
import { isOpen, Obligation, ObligationKind } from './obligation.ts'
import { opensLink, readToken } from './report-link.ts'

/** How someone says which report they mean: by the token of the personal link, or signed in, by the obligation. */
export interface ReportClaim {
  token?: string | null
  obligation?: string | null
}

/** The obligation someone may hand a report in for, locked. A dead link, a wrong one and none are all the same. */
export async function getOwedReport(work: Work, { token, obligation: id }: ReportClaim): Promise<Obligation> {
  const found = token ? await findByToken(work, token) : id ? await findOwn(work, id) : null
  if (found?.kind !== ObligationKind.RESEARCH_REPORT) throw deadLink()
  return found
}

/** As `getOwedReport`, while the report is still to come. */
export async function getOpenReport(work: Work, claim: ReportClaim): Promise<Obligation> {
  const obligation = await getOwedReport(work, claim)
  if (!isOpen(obligation)) throw handedIn()
  return obligation
}

async function findByToken(work: Work, token: string): Promise<Obligation | null> {
  const read = readToken(token)
  const found = read && (await lockObligation(work, read.obligation))
  return found && opensLink(work, found, read.secret) ? found : null
}

async function findOwn(work: Work, id: string): Promise<Obligation | null> {
  const obligation = await getVisible(Obligation, id, { ...work, lock: true })
  const submission = await obligation.submission.loadOrFail({ filters: false })
  return isTaker('SUBMIT', work.viewer, submission) ? obligation : null
}

/** The obligation, locked, whoever asks; with its submission. */
export async function lockObligation({ em }: Work, id: string): Promise<Obligation | null> {
  const obligation = await em.findOne(Obligation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  await obligation?.submission.loadOrFail({ filters: false })
  return obligation
}

const deadLink = () =>
  new Refusal('NOT_FOUND', {
    id: 'Tautan laporan ini kedaluwarsa atau sudah diganti. Pakai pesan terbaru, atau mintalah tautan baru.',
    en: 'This report link has expired or was replaced. Use the latest message, or ask for a new link.',
  })

const handedIn = () =>
  alreadyDone({
    id: 'Laporan ini sudah dikirim. Tunggu pemeriksaannya.',
    en: 'This report has been handed in. Wait until it was read.',
  })

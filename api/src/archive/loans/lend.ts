import { ref } from '@mikro-orm/core'
import { AccountStatus, User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { dayOf } from '../../foundation/clock.ts'
import { alreadyDone, badInput } from '../../foundation/errors.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import { Role } from '../../foundation/viewer.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveMedium } from '../archive-enums.ts'
import { getKeptRecord } from '../get-kept-record.ts'
import { readReason } from '../reason.ts'
import { ArchiveLoan, LoanState } from './archive-loan.ts'

/** Which paper goes to whom, what for and until when. */
export interface LoanOrder {
  record: string
  borrower: string
  purpose: string
  dueOn: string
}

/** Lends the paper of a record to a colleague; what is out already is not lent again. */
export async function lendArchive(work: Work, order: LoanOrder): Promise<ArchiveLoan> {
  const record = await getKeptRecord(work, order.record)
  if (record.medium === ArchiveMedium.ELECTRONIC) throw badInput({ field: 'record', message: noPaper })
  const purpose = readReason(order.purpose, 'purpose', noPurpose)
  if (order.dueOn < dayOf(work.clock.now())) throw badInput({ field: 'dueOn', message: past })
  const borrower = await getBorrower(work, order.borrower)
  if (await isOut(work, record.id)) throw alreadyDone(out)
  const loan = Object.assign(new ArchiveLoan(), {
    createdAt: work.clock.now(),
    record: ref(record),
    borrower: ref(borrower),
    purpose,
    dueOn: order.dueOn,
    lentBy: ref(work.em.getReference(User, work.viewer.id!)),
  })
  work.em.persist(loan)
  await remember(work, {
    action: 'archive.lend',
    subject: { type: 'ArchiveRecord', id: record.id },
    detail: { loan: loan.id },
  })
  return loan
}

/** Takes a paper back into its place. */
export async function takeBack(work: Work, id: string): Promise<ArchiveLoan> {
  const loan = await getVisible(ArchiveLoan, id, { ...work, lock: true, what: { id: 'Peminjaman', en: 'The loan' } })
  const record = await getKeptRecord(work, loan.record.id)
  if (loan.state === LoanState.RETURNED) throw alreadyDone(back)
  const takenBackBy = ref(work.em.getReference(User, work.viewer.id!))
  Object.assign(loan, { state: LoanState.RETURNED, returnedAt: work.clock.now(), takenBackBy })
  await remember(work, {
    action: 'archive.take-back',
    subject: { type: 'ArchiveRecord', id: record.id },
    detail: { loan: id },
  })
  return loan
}

/** Whether the paper of a record is on loan. */
export const isOut = async ({ em }: Work, record: string): Promise<boolean> =>
  (await em.count(ArchiveLoan, { record, state: LoanState.OUT })) > 0

async function getBorrower({ em }: Work, id: string): Promise<User> {
  const borrower = await em.findOne(User, { id, status: AccountStatus.ACTIVE, role: { $ne: Role.CITIZEN } })
  if (!borrower) throw badInput({ field: 'borrower', message: noColleague })
  return borrower
}

const noPaper = {
  id: 'Arsip ini hanya elektronik; tidak ada kertas yang dapat dipinjam.',
  en: 'This record is electronic only; there is no paper to lend.',
}
const noPurpose = { id: 'Tulis keperluannya, 5 sampai 300 huruf.', en: 'Say what for, in 5 to 300 characters.' }
const past = { id: 'Pilih hari ini atau sesudahnya.', en: 'Choose today or a later day.' }
const out = { id: 'Arsip ini sedang dipinjam.', en: 'This record is on loan already.' }
const back = { id: 'Arsip ini sudah dikembalikan.', en: 'This record is back already.' }
const noColleague = {
  id: 'Peminjam harus pegawai dengan akun aktif.',
  en: 'Who borrows must be a member of staff with an active account.',
}

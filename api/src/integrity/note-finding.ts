import { ref } from '@mikro-orm/core'
import { record } from '../audit/record.ts'
import { IssuedDocument } from '../documents/issued-document.ts'
import { StoredFile } from '../foundation/files/stored-file.ts'
import type { Work } from '../foundation/work.ts'
import { FindingState, type IntegrityFault } from './integrity-enums.ts'
import { IntegrityFinding } from './integrity-finding.ts'

/** Writes a fault down, or that it was seen again. Says whether it is new. */
export async function noteFinding(work: Work, fault: IntegrityFault, sha256: string): Promise<boolean> {
  const { em, clock } = work
  const known = await em.findOne(IntegrityFinding, { sha256, fault, state: FindingState.OPEN })
  if (known) {
    known.lastSeenAt = clock.now()
    return false
  }
  const document = await em.findOne(IssuedDocument, { file: { sha256 } })
  const file = document?.file ?? (await em.findOne(StoredFile, { sha256 }, { orderBy: { createdAt: 'asc' } }))
  const finding = Object.assign(new IntegrityFinding(), {
    ...{ fault, sha256, createdAt: clock.now(), lastSeenAt: clock.now() },
    file: file && ref(StoredFile, file.id),
    document: document && ref(document),
  })
  em.persist(finding)
  await record(work, { action: 'integrity.find', subject: subjectOf(finding), detail: { fault } })
  return true
}

/** How the audit names a finding. */
export const subjectOf = ({ id }: IntegrityFinding) => ({ type: 'IntegrityFinding', id })

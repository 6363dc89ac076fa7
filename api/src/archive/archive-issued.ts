import { ref, type Ref } from '@mikro-orm/core'
import type { Division } from '../accounts/division.ts'
import type { StoredFile } from '../foundation/files/stored-file.ts'
import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'
import './search/read-letter.ts'
import { ArchiveRecord } from './archive-record.ts'
import { retentionFrom } from './retention.ts'
import { findRule } from './schedule/follow-schedule.ts'

/** What the archive needs to know of a document that is being issued. */
export interface Archivable {
  id: string
  submission: Ref<Submission>
  division: Ref<Division>
  file: Ref<StoredFile>
  number: string
  sequence?: number | null
  classification: string
  title: string
  issuedOn: string
  issuedAt: Date
  searchedBy: string
}

/** Records a document in the transaction that issues it: none is ever issued without (Perbup 63/2024 Pasal 9 ayat (1)). */
export async function archiveIssued(work: Work, issued: Archivable): Promise<void> {
  const submission = await issued.submission.loadOrFail()
  const standard = await submission.standard.loadOrFail()
  const rule = await findRule(work.em, issued.classification, submission.service)
  const keeping = rule ?? standard
  const record = Object.assign(new ArchiveRecord(), {
    createdAt: issued.issuedAt,
    document: issued.id,
    submission: issued.submission,
    division: issued.division,
    file: issued.file,
    number: issued.number,
    fileNumber: submission.number ?? null,
    itemNumber: issued.sequence ?? null,
    classification: issued.classification,
    description: issued.title,
    searchedBy: issued.searchedBy,
    createdOn: issued.issuedOn,
    ...retentionFrom(issued.issuedOn, keeping),
    fate: keeping.fate,
    retention: rule ? ref(rule) : null,
  })
  work.em.persist(record)
  await work.outbox.send(work.em, 'read-letter', { record: record.id })
}

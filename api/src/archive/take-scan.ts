import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { record as remember } from '../audit/record.ts'
import type { StoredFile } from '../foundation/files/stored-file.ts'
import type { Work } from '../foundation/work.ts'
import { ArchiveMedium } from './archive-enums.ts'
import type { ArchiveRecord } from './archive-record.ts'

/** Lays a scan with its record; the file of an earlier scan is kept, its id stands in the audit trail. */
export async function takeScan(work: Work, record: ArchiveRecord, file: StoredFile): Promise<void> {
  const earlier = record.scan?.id
  record.scan = ref(file)
  record.scannedAt = work.clock.now()
  record.scannedBy = ref(work.em.getReference(User, work.viewer.id!))
  if (record.medium === ArchiveMedium.ELECTRONIC) record.medium = ArchiveMedium.BOTH
  const detail = { file: file.id, ...(earlier ? { earlier } : {}) }
  await remember(work, { action: 'archive.scan', subject: { type: 'ArchiveRecord', id: record.id }, detail })
}

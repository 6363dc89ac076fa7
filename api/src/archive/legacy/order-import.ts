import { ref } from '@mikro-orm/core'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { getImport } from './get-import.ts'
import { LegacyImportState } from './legacy-enums.ts'
import type { LegacyImport } from './legacy-import.ts'
import { sendImportJob } from './legacy-jobs.ts'

/** What somebody who saw the preview says: whether rows that are not good may stay out. */
export interface ImportOrder {
  import: string
  leaveOut: boolean
}

/** Puts the good rows of a preview into the archive, in the background. */
export async function orderImport(work: Work, { import: id, leaveOut }: ImportOrder): Promise<LegacyImport> {
  const found = await getImport(work, id, { step: 'IMPORT', from: [LegacyImportState.CHECKED] })
  const left = found.faulty + found.duplicates + found.filesMissing
  if (found.good === 0) throw badInput({ field: 'import', message: nothingGood })
  if (left > 0 && !leaveOut) throw badInput({ field: 'leaveOut', message: notAll(left) })
  const importedBy = ref(work.em.getReference(User, work.viewer.id!))
  Object.assign(found, { state: LegacyImportState.IMPORTING, importedBy })
  await sendImportJob(work, id)
  const subject = { type: 'LegacyImport', id }
  await remember(work, { action: 'archive.import-legacy', subject, detail: { rows: found.good, left } })
  return found
}

const nothingGood = {
  id: 'Tidak ada baris yang siap diimpor. Perbaiki daftarnya, unggah lagi, lalu periksa.',
  en: 'No row is ready to be imported. Correct the register, bring it again and check it.',
}
const notAll = (left: number) => ({
  id: `${left} baris belum siap. Perbaiki dahulu, atau nyatakan bahwa baris itu boleh ditinggalkan.`,
  en: `${left} rows are not ready. Correct them first, or say that they may be left out.`,
})

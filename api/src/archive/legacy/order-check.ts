import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { getImport } from './get-import.ts'
import { LegacyImportState } from './legacy-enums.ts'
import type { LegacyImport } from './legacy-import.ts'
import './legacy-jobs.ts'

/** Has the register looked through in the background; nothing goes into the archive by that. */
export async function orderCheck(work: Work, id: string): Promise<LegacyImport> {
  const from = [LegacyImportState.OPEN, LegacyImportState.CHECKED]
  const found = await getImport(work, id, { step: 'CHECK', from })
  if (!found.register) throw badInput({ field: 'import', message: noRegister })
  Object.assign(found, { state: LegacyImportState.CHECKING, faults: [] })
  await work.outbox.send(work.em, 'check-legacy', { import: id })
  return found
}

const noRegister = {
  id: 'Unggah dahulu daftar arsipnya (.xlsx).',
  en: 'Bring its register (.xlsx) first.',
}

import { currentStandard } from '../../catalogue/current-standard.ts'
import { getService } from '../../catalogue/service-type.ts'
import { forbidden, notFound } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'

/** Lets only the agency, or an admin of the bidang that owns the service, word its letters. @throws FORBIDDEN, NOT_FOUND */
export async function requireKeeper(
  { em, viewer }: Work,
  { service, letter }: { service: string; letter: string },
): Promise<void> {
  const { division } = await currentStandard(em, service)
  if (viewer.kind !== 'SUPER_ADMIN' && viewer.division !== division.id) throw forbidden(notKeeper)
  if (!Object.hasOwn(getService(service).letters.kinds, letter)) throw notFound(what)
}

const what = { id: 'Surat', en: 'The letter' }
const notKeeper = {
  id: 'Susunan kata surat ini hanya diubah oleh admin bidang pemilik layanan.',
  en: 'Only an admin of the owning division words this letter.',
}

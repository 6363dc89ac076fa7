import { record } from '../../audit/record.ts'
import { findOwnedServices } from '../../catalogue/find-owned-services.ts'
import { badInput } from '../../foundation/errors.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { Division } from '../division.ts'
import { AccountStatus, User } from '../user.ts'
import type { UpdateDivisionInput } from './inputs.ts'
import { readDivision } from './read-division.ts'

/** The admin of the agency renames a bidang, closes it or opens it again; its code and its history stay. */
export async function updateDivision(
  work: Work,
  { id, name, unitCode, active }: UpdateDivisionInput,
): Promise<Division> {
  const division = await getVisible(Division, id, { ...work, lock: true, what: { id: 'Bidang', en: 'The division' } })
  const changes = readDivision({ ...(name ? { name } : {}), ...(unitCode ? { unitCode } : {}) })
  if (active === false && division.active) await requireEmpty(work, division)
  Object.assign(division, changes, { active: active ?? division.active })
  const { unitCode: unit, active: open } = division
  const subject = { type: 'Division', id: division.id }
  await record(work, { action: 'account.update-division', subject, detail: { unitCode: unit, active: open } })
  return division
}

/** Work without an owner would reach nobody's queue. */
async function requireEmpty({ em }: Work, division: Division): Promise<void> {
  const services = await findOwnedServices(em, division)
  const people = await em.count(User, { division: division.id, status: { $ne: AccountStatus.SUSPENDED } })
  if (services.length > 0 || people > 0) throw badInput({ field: 'active', message: inUse })
}

const inUse = {
  id: 'Bidang ini masih memiliki layanan atau pegawai. Pindahkan dahulu ke bidang lain.',
  en: 'This division still owns services or has staff. Move them to another division first.',
}

import { record } from '../../audit/record.ts'
import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { Division } from '../division.ts'
import type { CreateDivisionInput } from './inputs.ts'
import { readDivision } from './read-division.ts'

/** The admin of the agency founds a bidang. */
export async function createDivision(work: Work, { code, name, unitCode }: CreateDivisionInput): Promise<Division> {
  const fields = readDivision({ code, name, unitCode })
  // Whoever wants the same code at the same time waits, and then learns that it is taken.
  await work.em.execute(`select pg_advisory_xact_lock(hashtext('divisions'))`)
  if (await work.em.count(Division, { code: fields.code })) throw badInput({ field: 'code', message: taken })
  const division = Object.assign(new Division(), { ...fields, createdAt: work.clock.now() })
  work.em.persist(division)
  const subject = { type: 'Division', id: division.id }
  await record(work, { action: 'account.create-division', subject, detail: { code: division.code } })
  return division
}

const taken = { id: 'Kode ini sudah dipakai bidang lain.', en: 'Another division has this code.' }

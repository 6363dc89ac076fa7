import type { EntityManager } from '@mikro-orm/postgresql'
import { Agency } from './agency.ts'

/** Writes the agency with what is known of it; what is there already is left alone. */
export async function seedAgency(em: EntityManager, now: Date): Promise<void> {
  if (await em.findOne(Agency, { onlyOne: true })) return
  const agency = Object.assign(new Agency(), {
    createdAt: now,
    lines: ['Pemerintah Daerah Kabupaten Purwakarta', 'Badan Kesatuan Bangsa dan Politik'],
    // Only the office knows its address; an invented one would end up on letters.
    address: '(alamat kantor diisi admin)',
    place: 'Purwakarta',
    headPosition: 'Kepala Badan Kesatuan Bangsa dan Politik',
  })
  em.persist(agency)
  await em.flush()
}

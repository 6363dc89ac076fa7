import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import { Division } from '../accounts/division.ts'
import { makeUser } from '../accounts/make-user.ts'
import { User } from '../accounts/user.ts'
import type { Clock } from '../foundation/clock.ts'
import { Role } from '../foundation/viewer.ts'
import { demoPassword } from './demo-password.ts'

/** The first account of an installation; it makes all others. */
export interface FirstAdmin {
  email: string
  password: string
}

/** Whom a trial installation begins with; all of them are invented. */
export const demoPeople = [
  { username: 'pengelola', name: 'Tatang Kurnia', role: Role.SUPER_ADMIN, position: 'Pengelola LIKE-U' },
  {
    username: 'kepala',
    name: 'Drs. Asep Permana, M.Si.',
    role: Role.OFFICIAL,
    position: 'Kepala Badan Kesatuan Bangsa dan Politik',
    rank: 'Pembina Utama Muda',
    nip: '196805121993031004',
  },
  { username: 'wasnas', name: 'Neng Lestari', role: Role.ADMIN, division: 'WASNAS', position: 'Verifikator' },
  { username: 'ideologi', name: 'Ujang Hidayat', role: Role.ADMIN, division: 'IDEOLOGI', position: 'Verifikator' },
  { username: 'poldagri', name: 'Rina Mulyani', role: Role.ADMIN, division: 'POLDAGRI', position: 'Verifikator' },
  { username: 'ormas', name: 'Dadan Suhendar', role: Role.ADMIN, division: 'ORMAS', position: 'Verifikator' },
  { username: 'warga', name: 'Siti Rahayu', role: Role.CITIZEN },
] as const

/** Makes the demo people, or in production the first admin; whoever is there already is left alone. */
export async function seedPeople(
  orm: MikroORM,
  plan: { demo: boolean; firstAdmin?: FirstAdmin | undefined },
  clock: Clock,
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(632024, 101)')
    if ((await em.count(User)) > 0) return
    if (plan.demo) await seedDemo(em, clock.now())
    else if (plan.firstAdmin) em.persist(await firstAdmin(plan.firstAdmin, clock.now()))
  })
}

async function seedDemo(em: EntityManager, now: Date): Promise<void> {
  const divisions = new Map((await em.find(Division, {})).map((division) => [division.code, division]))
  for (const { username, ...person } of demoPeople) {
    const division = 'division' in person ? divisions.get(person.division) : undefined
    const account = { ...person, username, email: `${username}@contoh.id`, password: demoPassword, termsVersion: 1 }
    const { division: _, ...rest } = account as typeof account & { division?: string }
    em.persist(await makeUser({ ...rest, ...(division ? { division } : {}) }, now))
  }
}

const firstAdmin = ({ email, password }: FirstAdmin, now: Date): Promise<User> =>
  makeUser({ name: 'Pengelola LIKE-U', username: 'pengelola', email, password, role: Role.SUPER_ADMIN }, now)

import type { EntityManager } from '@mikro-orm/postgresql'
import { dayOf, type Clock } from '../foundation/clock.ts'
import type { Settings } from '../foundation/settings.ts'
import { anonymous, type Role, type Viewer } from '../foundation/viewer.ts'
import type { Instruments } from '../foundation/work.ts'
import { Duty } from './duty.ts'
import { policyFor } from './password/password-policy.ts'
import type { KnownViewers } from './known-viewers.ts'
import { hashSecret } from './secret.ts'
import { askWhoHolds, person } from './who-holds.ts'

interface Person {
  id: string
  role: Role
  division: string | null
  has_totp: boolean
  password_age_days: number | null
  terms_outdated: boolean
  acts_for: Viewer['actsFor'] | null
}

interface Row extends Person {
  session: string
  stepped_up_until: string | null
  seen_lately: boolean
}

/**
 * Who holds this session cookie: anonymous unless it is of an open session of an active account. One statement, named so
 * that PostgreSQL plans it once per connection.
 */
export async function findViewer(
  em: EntityManager,
  { pools, clock, settings }: Pick<Instruments, 'pools' | 'clock' | 'settings'>,
  cookieToken: string | undefined,
  known?: KnownViewers,
): Promise<Viewer> {
  if (!cookieToken) return anonymous
  const hash = hashSecret(cookieToken)
  const { rows } = await pools.query<[string]>({ name: 'viewer', ...askWhoHolds(hash, clock), rowMode: 'array' })
  if (!rows[0]) {
    known?.forget(hash)
    return anonymous
  }
  const [found] = rows[0]
  const row = JSON.parse(found) as Row
  const viewer = holderIn(row, settings)
  if (row.seen_lately) known?.remember(hash, { found, viewer })
  else await markSeen(em, row.session, clock.now())
  return viewer
}

const holderIn = (row: Row, settings: Pick<Settings, 'production'>): Viewer => ({
  ...viewerOf(row, settings),
  session: row.session,
  ...(row.stepped_up_until && { steppedUpUntil: new Date(Number(row.stepped_up_until)) }),
})

/** The person behind an active account, with the rights they have now, for work done in their name; else `undefined`. */
export async function findViewerOf(
  em: EntityManager,
  clock: Clock,
  user: string,
  settings: Pick<Settings, 'production'>,
): Promise<Viewer | undefined> {
  const now = clock.now()
  const [row] = await em.execute<Person[]>(
    `select ${person} from (select ?::timestamptz as now, ?::date as today) clock, users u
     where u.id = ? and u.status = 'ACTIVE'`,
    [now, dayOf(now), user],
  )
  return row && viewerOf(row, settings)
}

/** Written at most once a minute per session: reading must not become writing. */
async function markSeen(em: EntityManager, session: string, now: Date): Promise<void> {
  await em.execute('update session set last_seen_at = ? where id = ? and last_seen_at < ?', [now, session, now])
}

function viewerOf(row: Person, settings: Pick<Settings, 'production'>): Viewer {
  return {
    kind: row.role,
    id: row.id,
    duties: dutiesOf(row, settings),
    ...(row.division && { division: row.division }),
    ...(row.acts_for && { actsFor: row.acts_for.map(withoutEmptyDivision) }),
  }
}

type ActsFor = NonNullable<Viewer['actsFor']>[number]

const withoutEmptyDivision = ({ division, ...rest }: ActsFor): ActsFor => (division ? { division, ...rest } : rest)

function dutiesOf(row: Person, settings: Pick<Settings, 'production'>): Duty[] {
  const policy = policyFor(row.role, settings)
  const duties: Duty[] = []
  if (policy.totp === 'required' && !row.has_totp) duties.push(Duty.ENROL_TOTP)
  if (policy.maxAgeDays && (row.password_age_days ?? 0) >= policy.maxAgeDays) duties.push(Duty.CHANGE_PASSWORD)
  if (row.terms_outdated) duties.push(Duty.ACCEPT_TERMS)
  return duties
}

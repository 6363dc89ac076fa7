import type { EntityManager } from '@mikro-orm/postgresql'
import { dayOf, type Clock } from '../foundation/clock.ts'
import type { ReadPools } from '../foundation/reads/pools.ts'
import type { Settings } from '../foundation/settings.ts'
import { anonymous, Role, type Viewer } from '../foundation/viewer.ts'
import type { Instruments } from '../foundation/work.ts'
import { Duty } from './duty.ts'
import { policyFor } from './password/password-policy.ts'
import { hashSecret } from './secret.ts'
import { timeoutsFor } from './session-timeouts.ts'

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

const person = `u.id, u.role, u.division_id as division,
    u.totp_enrolled_at is not null as has_totp,
    extract(day from clock.now - u.password_changed_at)::int as password_age_days,
    coalesce(u.terms_version, 0) <
      (select coalesce(max(t.version), 0) from terms_of_use t where t.published_at <= clock.now) as terms_outdated,
    (select json_agg(json_build_object(
        'delegation', d.id, 'official', d.official_id, 'division', o.division_id, 'capacity', d.capacity))
      from delegation d join users o on o.id = d.official_id
      where d.delegate_id = u.id and d.ended_at is null and clock.today between d.from_day and d.to_day) as acts_for`

// One statement per request, named so that PostgreSQL plans it once per connection. Everything that ends a session is
// looked at here, so nothing outlives a suspension, a changed role or an ended delegation.
const statement = `
  select to_json(found)::text from (select s.id as session, ${person},
    (extract(epoch from s.stepped_up_until) * 1000)::text as stepped_up_until,
    s.last_seen_at > clock.now - interval '1 minute' as seen_lately
  from (select $1::timestamptz as now, $2::date as today) clock, session s join users u on u.id = s.user_id
  where s.token_hash = $3 and s.ended_at is null and u.status = 'ACTIVE' and s.expires_at > clock.now
    and s.last_seen_at > clock.now - make_interval(mins => case when u.role = 'CITIZEN' then $4::int else $5::int end)) found`

/** Who holds this session cookie: anonymous unless it is of an open session of an active account. */
export async function findViewer(
  em: EntityManager,
  { pools, clock, settings }: Pick<Instruments, 'pools' | 'clock' | 'settings'>,
  cookieToken: string | undefined,
): Promise<Viewer> {
  if (!cookieToken) return anonymous
  const now = clock.now()
  const row = await findRow(pools, now, hashSecret(cookieToken))
  if (!row) return anonymous
  if (!row.seen_lately) await markSeen(em, row.session, now)
  return {
    ...viewerOf(row, settings),
    session: row.session,
    ...(row.stepped_up_until && { steppedUpUntil: new Date(Number(row.stepped_up_until)) }),
  }
}

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

async function findRow(pools: ReadPools, now: Date, tokenHash: string): Promise<Row | undefined> {
  const idle = [timeoutsFor(Role.CITIZEN).idleMinutes, timeoutsFor(Role.ADMIN).idleMinutes]
  const values = [now, dayOf(now), tokenHash, ...idle]
  const { rows } = await pools.query<[string]>({ name: 'viewer', text: statement, values, rowMode: 'array' })
  return rows[0] && (JSON.parse(rows[0][0]) as Row)
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

import { type Clock, dayOf } from '../foundation/clock.ts'
import { Role } from '../foundation/viewer.ts'
import { timeoutsFor } from './session-timeouts.ts'

/** What a viewer is made of, of the table `users` as `u` and a row `clock` of `now` and `today`. */
export const person = `u.id, u.role, u.division_id as division,
    u.totp_enrolled_at is not null as has_totp,
    extract(day from clock.now - u.password_changed_at)::int as password_age_days,
    coalesce(u.terms_version, 0) <
      (select coalesce(max(t.version), 0) from terms_of_use t where t.published_at <= clock.now) as terms_outdated,
    (select json_agg(json_build_object(
        'delegation', d.id, 'official', d.official_id, 'division', o.division_id, 'capacity', d.capacity) order by d.id)
      from delegation d join users o on o.id = d.official_id
      where d.delegate_id = u.id and d.ended_at is null and clock.today between d.from_day and d.to_day) as acts_for`

// Everything that ends a session is looked at here, so nothing outlives a suspension, a changed role or an ended delegation.
const statement = `
  select to_json(found)::text from (select s.id as session, ${person},
    (extract(epoch from s.stepped_up_until) * 1000)::text as stepped_up_until,
    s.last_seen_at > clock.now - interval '1 minute' as seen_lately
  from (select $1::timestamptz as now, $2::date as today) clock, session s join users u on u.id = s.user_id
  where s.token_hash = $3 and s.ended_at is null and u.status = 'ACTIVE' and s.expires_at > clock.now
    and s.last_seen_at > clock.now - make_interval(mins => case when u.role = 'CITIZEN' then $4::int else $5::int end)) found`

/** Asks PostgreSQL, as JSON text of one row or none, who holds the session whose secret has this hash. */
export function askWhoHolds(tokenHash: string, clock: Clock): { text: string; values: unknown[] } {
  const now = clock.now()
  const idle = [timeoutsFor(Role.CITIZEN).idleMinutes, timeoutsFor(Role.ADMIN).idleMinutes]
  return { text: statement, values: [now, dayOf(now), tokenHash, ...idle] }
}

import { Migration } from '@mikro-orm/migrations'

/**
 * Counters of submissions (decision 007). A trigger appends what a change adds and takes away, so that no writer can
 * forget it; a number is the sum of the rows that fit. The views count the same things anew from the records themselves.
 */
export class Migration0003Counters extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(counters))
      this.addSql(`create table ${table} (${columns}) ${settings}`)
    this.addSql('create index day_count_day on day_count (day)')
    this.addSql('create index month_count_month on month_count (month)')
    for (const [view, query] of Object.entries(recounts)) this.addSql(`create view ${view} as ${query}`)
    this.addSql(countSubmission)
    this.addSql(
      `create trigger submission_is_counted after insert or delete on submission
        for each row execute function count_submission()`,
    )
    this.addSql(
      `create trigger submission_change_is_counted after update on submission for each row
        when ((old.division_id, old.service, old.status, old.submitted_at, old.due_on) is distinct from
          (new.division_id, new.service, new.status, new.submitted_at, new.due_on))
        execute function count_submission()`,
    )
    this.addSql(rebuildCounters)
  }
}

const kind = 'division_id uuid not null, service varchar(40) not null'

const happened = `${kind}, event varchar(20) not null, district varchar(8), used_days integer, late boolean, n integer not null`

// No key and no foreign key: rows are only appended and added up; a hot row or an index to keep would slow every step.
const counters = {
  submission_count: `${kind}, status varchar(20) not null, n integer not null`,
  backlog_count: `${kind}, status varchar(20) not null, filed_on date, due_on date, n integer not null`,
  day_count: `day date not null, ${happened}`,
  month_count: `month date not null, ${happened}`,
}

// Folding leaves dead rows behind; small tables that every list reads are to stay small.
const settings = 'with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500)'

const wibDay = (moment: string): string => `(${moment} at time zone 'Asia/Jakarta')::date`
const monthOf = (day: string): string => `date_trunc('month', ${day}::timestamp)::date`
const open = `('SUBMITTED', 'IN_VERIFICATION', 'RETURNED', 'COMPLETE', 'APPROVED')`

const recounts = {
  submission_recount: `
    select division_id, service, status, count(*)::integer as n from submission group by 1, 2, 3`,
  backlog_recount: `
    select division_id, service, status, ${wibDay('submitted_at')} as filed_on, due_on, count(*)::integer as n
    from submission where status in ${open} group by 1, 2, 3, 4, 5`,
  day_recount: `
    select ${wibDay('h.created_at')} as day, s.division_id, s.service, e.event,
      case when e.event = 'FILED' then s.district end as district,
      case when e.done then s.used_days end as used_days,
      case when e.done then ${wibDay('h.created_at')} > s.due_on end as late, count(*)::integer as n
    from history_entry h join submission s on s.id = h.submission_id
    join (values ('SUBMIT', 'FILED', false), ('RETURN', 'RETURNED', false), ('ISSUE', 'ISSUED', true),
      ('REFUSE', 'REFUSED', true), ('WITHDRAW', 'WITHDRAWN', false), ('LAPSE', 'LAPSED', false)) e (step, event, done)
      on e.step = h.step
    group by 1, 2, 3, 4, 5, 6, 7`,
  month_recount: `
    select ${monthOf('day')} as month, division_id, service, event, district, used_days, late, sum(n)::integer as n
    from day_recount group by 1, 2, 3, 4, 5, 6, 7`,
}

// The step's time is `updated_at`, by the application's clock.
const countSubmission = `
  create function count_submission() returns trigger language plpgsql as $$
  declare
    today date;
  begin
    if tg_op <> 'UPDATE' or (old.division_id, old.service, old.status) <> (new.division_id, new.service, new.status) then
      insert into submission_count (division_id, service, status, n)
      select old.division_id, old.service, old.status, -1 where tg_op <> 'INSERT'
      union all select new.division_id, new.service, new.status, 1 where tg_op <> 'DELETE';
    end if;
    insert into backlog_count (division_id, service, status, filed_on, due_on, n)
    select old.division_id, old.service, old.status, ${wibDay('old.submitted_at')}, old.due_on, -1
      where tg_op <> 'INSERT' and old.status in ${open}
    union all select new.division_id, new.service, new.status, ${wibDay('new.submitted_at')}, new.due_on, 1
      where tg_op <> 'DELETE' and new.status in ${open};
    if tg_op = 'UPDATE' and old.status <> new.status then
      today := ${wibDay('new.updated_at')};
      with happened as (
        insert into day_count (day, division_id, service, event, district, used_days, late, n)
        select today, new.division_id, new.service, event, case when event = 'FILED' then new.district end,
          case when done then new.used_days end, case when done then today > new.due_on end, 1
        from (select case when old.status = 'DRAFT' then 'FILED' else new.status end as event,
          new.status in ('ISSUED', 'REFUSED') as done) step
        where event in ('FILED', 'RETURNED', 'ISSUED', 'REFUSED', 'WITHDRAWN', 'LAPSED')
        returning *)
      insert into month_count (month, division_id, service, event, district, used_days, late, n)
      select ${monthOf('day')}, division_id, service, event, district, used_days, late, n from happened;
    end if;
    return null;
  end $$`

// Writers and folding wait while everything is counted anew; readers do not, and see the old numbers or the new.
const rebuildCounters = `
  create function rebuild_counters() returns void language plpgsql as $$
  begin
    lock table submission in share mode;
    perform pg_advisory_xact_lock(632025);
    delete from submission_count;
    delete from backlog_count;
    delete from day_count;
    delete from month_count;
    insert into submission_count select * from submission_recount;
    insert into backlog_count select * from backlog_recount;
    insert into day_count select * from day_recount;
    insert into month_count select * from month_recount;
  end $$`

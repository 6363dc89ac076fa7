import { Migration } from '@mikro-orm/migrations'

/**
 * What the entity classes cannot say: history and audit are only added to, and the audit lines are chained by hash.
 */
export class Migration0002Guards extends Migration {
  override up(): void {
    this.addSql(refuseChange)
    for (const table of ['audit_entry', 'history_entry']) {
      const refuse = `on ${table} for each row execute function refuse_change()`
      this.addSql(`create trigger ${table}_is_append_only before update or delete ${refuse}`)
      this.addSql(`create trigger ${table}_is_kept before truncate ${refuse.replace('each row', 'each statement')}`)
    }
    this.addSql(chainAudit)
    this.addSql(
      'create trigger audit_entry_chain before insert on audit_entry for each row execute function chain_audit()',
    )
    this.addSql('create extension if not exists pg_trgm')
    this.addSql('create index submission_sameness on submission using gin (sameness)')
  }
}

const refuseChange = `
  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only', tg_table_name using errcode = '0A000';
  end $$`

// The lock lasts until commit, so within a lane the chain follows the order of commits. All lines of a transaction go
// to one lane: two transactions can never wait for each other.
const chainAudit = `
  create function chain_audit() returns trigger language plpgsql as $$
  declare
    last record;
  begin
    new.lane := (pg_current_xact_id()::text::bigint % 8)::smallint;
    perform pg_advisory_xact_lock(632024, new.lane);
    select position, hash into last from audit_entry where lane = new.lane order by position desc limit 1;
    new.position := coalesce(last.position, 0) + 1;
    new.hash := encode(sha256(convert_to(concat_ws('|', coalesce(last.hash, ''), new.lane, new.position, new.id,
      extract(epoch from new.at), new.actor, new.acted_for, new.action, new.subject_type, new.subject_id,
      new.detail::text), 'UTF8')), 'hex');
    return new;
  end $$`

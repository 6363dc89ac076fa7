import { Migration } from '@mikro-orm/migrations'

/** What compiled reads need of the database (decision 006). */
export class Migration0005Reads extends Migration {
  override up(): void {
    this.addSql(readNothing)
  }
}

// Stands where GraphQL knows no null and the viewer sees nothing: the statement is given up.
const readNothing = `
  create function read_nothing(place text) returns json language plpgsql stable parallel safe as $$
  begin
    raise exception 'nothing to read at %', place using errcode = 'RD001';
  end $$`

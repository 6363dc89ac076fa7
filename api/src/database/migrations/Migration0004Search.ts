import { Migration } from '@mikro-orm/migrations'

/** What lists are searched by: one text per record, kept by the database so that no writer can forget it. */
export class Migration0004Search extends Migration {
  override up(): void {
    this.addSql(plainWords)
    for (const [table, columns] of Object.entries(searched)) {
      this.addSql(keep(table, columns))
      this.addSql(`create trigger ${table}_search_text before insert or update of ${columns.join(', ')} on ${table}
        for each row execute function ${table}_search_text()`)
      this.addSql(`create index ${table}_search_text on ${table} using gin (search_text gin_trgm_ops)`)
    }
  }
}

/** The columns whose words a record is found by. */
const searched = {
  submission: ['number', 'subject', 'searched_by'],
  issued_document: ['number', 'title', 'searched_by'],
  archive_record: ['number', 'description', 'searched_by'],
}

// The same as `plainText` in submissions/plain-words.ts; the blank in front lets a search begin where a word begins.
const plainWords = `
  create function plain_words(words text) returns text language sql immutable parallel safe as $$
    select ' ' || lower(regexp_replace(normalize(words, nfkd), '[\\u0300-\\u036f]', '', 'g'))
  $$`

const keep = (table: string, columns: readonly string[]) => `
  create function ${table}_search_text() returns trigger language plpgsql as $$
  begin
    new.search_text := plain_words(concat_ws(' ', ${columns.map((column) => `new.${column}`).join(', ')}));
    return new;
  end $$`

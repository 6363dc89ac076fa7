import { Migration } from '@mikro-orm/migrations'

/** What the archive is searched by: the words of every record, and which words there are at all. */
export class Migration0006ArchiveWords extends Migration {
  override up(): void {
    this.addSql('alter table archive_record add column words tsvector')
    this.addSql(
      'create table archive_word (division_id uuid not null, word text not null, primary key (division_id, word))',
    )
    this.addSql(archiveWords)
    this.addSql(keepWords)
    this.addSql(learnWords)
    this.addSql(archiveQuery)
    this.addSql(`create trigger archive_record_words before insert or update of ${searched} on archive_record
      for each row execute function archive_record_words()`)
    this
      .addSql(`create trigger archive_record_learn after insert or update of letter_text, scan_text, description on archive_record
      for each row execute function archive_record_learn()`)
    this.addSql('update archive_record set letter_text = letter_text')
    this.addSql('create index archive_record_words on archive_record using gin (words)')
    this.addSql('create index archive_word_alike on archive_word using gin (word gin_trgm_ops)')
  }
}

const searched = 'number, description, searched_by, letter_text, scan_text'

// Names, marks and numbers as they are; everything else by its Indonesian stem. A number also as one word, so that it
// is found from its beginning.
const archiveWords = `
  create function archive_words(number text, description text, searched_by text, letter text, scan text) returns tsvector
  language sql immutable parallel safe as $$
    select array_to_tsvector(array_remove(regexp_split_to_array(plain_words(searched_by), '[^[:alnum:]]+')
        || regexp_replace(plain_words(number), '[^[:alnum:]]+', '', 'g'), ''))
      || to_tsvector('indonesian', regexp_replace(left(plain_words(concat_ws(' ', number, description, letter, scan)), 500000),
        '[^[:alnum:]]+', ' ', 'g'))
  $$`

const keepWords = `
  create function archive_record_words() returns trigger language plpgsql as $$
  begin
    new.words := archive_words(new.number, new.description, new.searched_by, new.letter_text, new.scan_text);
    return new;
  end $$`

// Only words that are new are written: two who bring the same one at once wait for each other, all others do not.
const learnWords = `
  create function archive_record_learn() returns trigger language plpgsql as $$
  begin
    insert into archive_word (division_id, word)
      select new.division_id, word from (
        select distinct regexp_split_to_table(plain_words(concat_ws(' ', new.description, new.letter_text, new.scan_text)),
          '[^[:alpha:]]+') as word) given
      where length(word) between 4 and 30
        and not exists (select from archive_word known where known.division_id = new.division_id and known.word = given.word)
      order by word
      on conflict do nothing;
    return null;
  end $$`

// A word that stands in no record of these divisions is taken for the two that look most like it.
const archiveQuery = `
  create function archive_query(words text[], marks text[], numbers boolean[], divisions uuid[],
    out query tsquery, out spelt text) language plpgsql stable as $$
  declare
    one tsquery;
    alike text[];
    spelling text[] := '{}';
  begin
    query := ''::tsquery;
    for at in 1 .. cardinality(words) loop
      one := case when numbers[at] then (quote_literal(words[at]) || ':*')::tsquery
        else plainto_tsquery('indonesian', words[at]) || quote_literal(words[at])::tsquery end
        || quote_literal(marks[at])::tsquery;
      alike := null;
      if not numbers[at] and length(words[at]) > 3 and words[at] ~ '^[[:alpha:]]+$' and not exists (
        select from archive_record where archive_record.words @@ one
          and (divisions is null or division_id = any (divisions)))
      then
        select array_agg(word) into alike from (
          select word from archive_word where word % words[at] and similarity(word, words[at]) >= 0.4
            and (divisions is null or division_id = any (divisions))
          group by word order by similarity(word, words[at]) desc, word limit 2) nearest;
      end if;
      for nearest in 1 .. coalesce(cardinality(alike), 0) loop
        one := one || plainto_tsquery('indonesian', alike[nearest]);
      end loop;
      query := query && one;
      spelling := spelling || coalesce(alike[1], words[at]);
    end loop;
    spelt := array_to_string(spelling, ' ');
  end $$`

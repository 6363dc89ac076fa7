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
    this.addSql(newestOfArchive)
    this.addSql(seldomInArchive)
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

const searched = 'number, description, searched_by, letter_text, scan_text, division_id, archive_unit_id'

// Names, marks and numbers as they are; everything else by its Indonesian stem. A number also as one word, so that it
// is found from its beginning. Who keeps it is a word too (no text holds its sign), so that what is common elsewhere and
// seldom here is found without looking at the records of others.
const archiveWords = `
  create function archive_words(number text, description text, searched_by text, letter text, scan text, keepers uuid[])
  returns tsvector language sql immutable parallel safe as $$
    select array_to_tsvector(array_remove(regexp_split_to_array(plain_words(searched_by), '[^[:alnum:]]+')
        || regexp_replace(plain_words(number), '[^[:alnum:]]+', '', 'g')
        || (select array_agg('=' || keeper) from unnest(keepers) keeper where keeper is not null), ''))
      || to_tsvector('indonesian', regexp_replace(left(plain_words(concat_ws(' ', number, description, letter, scan)), 500000),
        '[^[:alnum:]]+', ' ', 'g'))
  $$`

const keepWords = `
  create function archive_record_words() returns trigger language plpgsql as $$
  begin
    new.words := archive_words(new.number, new.description, new.searched_by, new.letter_text, new.scan_text,
      array[new.division_id, new.archive_unit_id]);
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

// What the newest records of these divisions hold: a sample of what is common there.
const newestOfArchive = `
  create function archive_newest(divisions uuid[]) returns setof tsvector language plpgsql stable rows 300 as $$
  begin
    if divisions is null then
      return query select words from archive_record order by created_at desc, id desc limit 300;
    else
      return query select newest.words from unnest(divisions) division, lateral (
        (select words from archive_record where division_id = division order by created_at desc, id desc limit 300)
        union all
        (select words from archive_record where archive_unit_id = division order by created_at desc, id desc limit 300)
      ) newest;
    end if;
  end $$`

// The records of these divisions that hold something seldom, by the index of words and no other way: PostgreSQL does not
// know which words go with which division, and would walk all records for one that is common elsewhere.
const seldomInArchive = `
  create function archive_seldom(sought tsquery, divisions uuid[], most int) returns uuid[] language plpgsql stable
  set enable_seqscan = off set enable_indexscan = off as $$
  declare
    mine tsquery;
  begin
    for at in 1 .. coalesce(cardinality(divisions), 0) loop
      mine := coalesce(mine || quote_literal('=' || divisions[at])::tsquery, quote_literal('=' || divisions[at])::tsquery);
    end loop;
    return array(select id from archive_record where words @@ coalesce(mine && sought, sought)
      and (divisions is null or mine is not null) limit most);
  end $$`

// A word that stands in no record of these divisions is taken for the two that look most like it. What is common among the
// newest records (1 in 100) is best sought by walking from the newest; for everything else the records are named.
const archiveQuery = `
  create function archive_query(words text[], marks text[], numbers boolean[], whole text, divisions uuid[],
    out query tsquery, out spelt text, out ids uuid[]) language plpgsql stable as $$
  declare
    most constant int := 5000;
    newest constant tsvector[] := array(select archive_newest(divisions));
    one tsquery;
    alike text[];
    spelling text[] := '{}';
  begin
    for at in 1 .. cardinality(words) loop
      one := case when numbers[at] then (quote_literal(words[at]) || ':*')::tsquery
        else plainto_tsquery('indonesian', words[at]) || quote_literal(words[at])::tsquery end
        || quote_literal(marks[at])::tsquery;
      alike := null;
      if not numbers[at] and length(words[at]) > 3 and words[at] ~ '^[[:alpha:]]+$'
        and not exists (select from unnest(newest) record where record @@ one)
        and cardinality(archive_seldom(one, divisions, 1)) = 0
      then
        select array_agg(word) into alike from (
          select word from archive_word where word % words[at] and similarity(word, words[at]) >= 0.4
            and (divisions is null or division_id = any (divisions))
          group by word order by similarity(word, words[at]) desc, word limit 2) nearest;
      end if;
      for nearest in 1 .. coalesce(cardinality(alike), 0) loop
        one := one || plainto_tsquery('indonesian', alike[nearest]);
      end loop;
      query := coalesce(query && one, one);
      spelling := spelling || coalesce(alike[1], words[at]);
    end loop;
    spelt := array_to_string(spelling, ' ');
    query := coalesce(query || quote_literal(whole)::tsquery, query);
    if (select count(*) < 3 from unnest(newest) record where record @@ query) then
      ids := archive_seldom(query, divisions, most + 1);
      if cardinality(ids) > most then
        ids := null;
      end if;
    end if;
  end $$`

import { counted, live } from '../operations/dashboard.mjs'
import { takeStep } from '../operations/step.mjs'

const dashboard = (name, sql) =>
  `create function bench_peer.${name}(since date, until date) returns json language sql stable as $$ ${sql} $$`

/** What PostGraphile is given of hand-written statements, as its users write them: functions of the database. */
export const functions = `
  drop schema if exists bench_peer cascade;
  create schema bench_peer;
  create function bench_peer.take_step(submission_id uuid, actor_id uuid, step_name text) returns submission
    language sql volatile as $$ ${takeStep} select * from moved $$;
  ${dashboard('counted', counted)};
  ${dashboard('live', live)};
  -- Else it and the table archive_word would both be called archiveWords.
  comment on function public.archive_words is '@behavior -*';
`

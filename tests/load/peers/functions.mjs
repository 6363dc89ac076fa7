import { numbers } from '../operations/dashboard.mjs'
import { takeStep } from '../operations/step.mjs'

/** What PostGraphile is given of the same hand-written statements, as its users write them: functions of the database. */
export const functions = `
  drop schema if exists bench_peer cascade;
  create schema bench_peer;
  create function bench_peer.take_step(submission_id uuid, actor_id uuid, step_name text) returns submission
    language sql volatile as $$ ${takeStep} select * from moved $$;
  create function bench_peer.numbers(since date, until date) returns json
    language sql stable as $$ ${numbers} $$`

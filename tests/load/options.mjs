import { parseArgs } from 'node:util'
import { operations } from './operations/all.mjs'
import { contestants } from './sides/sides.mjs'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    only: { type: 'string' },
    sides: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
})

const largest = Number(process.env.BENCH_SUBMISSIONS ?? 1_000_000)
const list = (text) => text?.split(',').map((one) => one.trim())

/**
 * What is measured: `--sizes 10000,100000` (else 10,000, 100,000 and BENCH_SUBMISSIONS), `--only W1,W3` by the
 * beginnings of names, `--sides floor,LIKE-U`, `--rounds 5`, `--seconds 2`. `--write` puts the report into
 * docs/performance.md; `--profile` leaves a CPU profile of each LIKE-U under data/bench/profiles.
 */
export const options = {
  sizes: list(values.sizes)?.map(Number) ?? [10_000, 100_000].filter((size) => size < largest).concat(largest),
  operations: operations.filter(({ name }) => list(values.only)?.some((start) => name.startsWith(start)) ?? true),
  sides: list(values.sides) ?? Object.keys(contestants),
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  write: values.write,
  profile: values.profile,
}

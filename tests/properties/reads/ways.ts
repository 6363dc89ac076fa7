import fc, { type Arbitrary } from 'fast-check'
import type { Condition, Value } from './document.ts'
import { hows } from './values.ts'

const longName = 'nama_yang_jauh_lebih_panjang_daripada_enam_puluh_tiga_huruf_seperti_ini_'

/** Names an answer may give a field: ordinary ones, names of other fields, and some that trip programs up. */
const aliases = fc.constantFrom(
  'a',
  'id',
  'number',
  'nodes',
  `${longName}satu`,
  `${longName}dua`,
  'constructor',
  '__proto__',
)

const truth = fc.boolean().map((json) => ({ kind: 'LEAF' as const, json, text: String(json) }))
const conditions: Arbitrary<Condition> = fc.record({
  directive: fc.constantFrom('include' as const, 'skip' as const),
  value: fc.record<Value>({
    type: fc.constant('Boolean!'),
    how: hows,
    content: truth,
    other: truth,
    spare: fc.constant(false),
  }),
})
const seldom = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.oneof({ withCrossShrink: true }, { weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

/** What may be said of any field on its way into the answer: another name, and whether it is wanted at all. */
export const ways = { alias: seldom(aliases), condition: seldom(conditions) }

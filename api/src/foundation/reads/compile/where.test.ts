import { beforeAll, describe, expect, it } from 'vitest'
import { createOrm } from '../../../database/mikro-orm.config.ts'
import { ResearchReport } from '../../../follow-up/research-report.ts'
import { Submission } from '../../../submissions/submission.ts'
import { type Condition, mine } from '../../rights/rights.ts'
import { shapeOf, valuesOf } from './condition-shape.ts'
import type { Meta } from './model.ts'
import { Statement } from './statement.ts'
import { askedValues, fixedValues, whereOf } from './where.ts'

let submission: Meta
let report: Meta

beforeAll(async () => {
  // No statement is sent: the mapping only tells how entities lie in tables.
  const orm = await createOrm({ url: 'postgresql://nobody@127.0.0.1:9/nowhere' })
  submission = orm.getMetadata().get(Submission)
  report = orm.getMetadata().get(ResearchReport)
})

const ours = (condition: Condition, meta = submission): string => {
  const statement = new Statement()
  return statement.finish(whereOf(statement, { meta, alias: 's' }, condition, fixedValues(statement))).text
}

const theirs = (condition: Condition): { text: string; values: unknown[] } => {
  const statement = new Statement()
  const where = whereOf(statement, { meta: submission, alias: 's' }, condition, askedValues(statement, 0, 0))
  const { text, sources } = statement.finish(where)
  const values = valuesOf(condition)
  return { text, values: sources.map((source) => ('place' in source ? values[source.place] : undefined)) }
}

describe('a condition of our own', () => {
  it.each<[string, Condition, string]>([
    ['nothing', {}, 'true'],
    ['a value is written down', { status: { $ne: 'DRAFT' } }, `s."status" <> 'DRAFT'`],
    ['the viewer is not', { owner: mine('id') }, 's."owner_id" = $1::uuid'],
    ['several divisions', { division: mine('divisions') }, 's."division_id" = any($1::uuid[])'],
    ['one division', { division: mine('division') }, 's."division_id" = $1::uuid'],
    ['a list', { status: { $in: ['A', 'B'] } }, `s."status" = any(array['A', 'B']::text[])`],
    ['nothing in a list of reasons lets all through', { $or: [{ round: 1 }, {}] }, '((s."round" = 1) or (true))'],
    ['the opposite', { $not: { reason: null } }, 'not (s."reason" is null)'],
  ])('%s', (_what, condition, sql) => expect(ours(condition)).toBe(sql))

  it('about what a record belongs to, joins nothing that could multiply it', () =>
    expect(ours({ obligation: { submission: { owner: mine('id') } } }, report)).toBe(
      'exists (select from "obligations" t0 where t0."id" = s."obligation_id" and ' +
        'exists (select from "submission" t1 where t1."id" = t0."submission_id" and t1."owner_id" = $1::uuid))',
    ))

  it('about what does not exist is a fault of ours', () =>
    expect(() => ours({ bidang: 1 })).toThrow('Submission has no property bidang'))
})

describe('a condition people send', () => {
  const hostile = `'); drop table submission; --`

  it.each<[string, Condition, string, unknown[]]>([
    ['a value', { number: { $eq: hostile } }, 's."number" = $1::text', [hostile]],
    ['a list of one', { status: { $in: [hostile] } }, 's."status" = $1::text', [hostile]],
    ['a list', { status: { $in: ['A', hostile] } }, 's."status" = any($1::text[])', [['A', hostile]]],
    ['none of a list', { division: { $in: [] } }, 's."division_id" = any($1::uuid[])', [[]]],
    ['another than one', { division: { $nin: [hostile] } }, 's."division_id" <> $1::uuid', [hostile]],
    ['none of several', { division: { $nin: ['A', hostile] } }, 's."division_id" <> all($1::uuid[])', [['A', hostile]]],
    [
      'bounds',
      { submittedAt: { $gte: 1, $lte: 2 } },
      's."submitted_at" >= $1::timestamptz and s."submitted_at" <= $2::timestamptz',
      [1, 2],
    ],
  ])('never stands in the text: %s', (_what, condition, text, values) =>
    expect(theirs(condition)).toEqual({ text, values }),
  )

  it('of the same shape makes the same text', () => {
    const one = { $and: [{ status: { $in: ['A', 'B'] } }, { $or: [{ subject: { $ilike: 'x' } }, { round: 1 }] }] }
    const other = { $and: [{ status: { $in: ['C', 'D'] } }, { $or: [{ subject: { $ilike: hostile } }, { round: 2 }] }] }
    expect(shapeOf(one)).toBe(shapeOf(other))
    expect(theirs(one).text).toBe(theirs(other).text)
    expect(theirs(other).values).toEqual([['C', 'D'], hostile, 2])
  })
})

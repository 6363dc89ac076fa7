import type { GraphQLObjectType, GraphQLSchema } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { Division } from './accounts/division.ts'
import { createOrm } from './database/mikro-orm.config.ts'
import { type Model, modelOf } from './foundation/reads/compile/model.ts'
import { computed, many, one, type Read } from './foundation/reads/read.ts'
import { mine, type Rights } from './foundation/rights/rights.ts'
import { permissions } from './permissions.ts'
import { createSchema } from './schema.ts'
import { checkDeclarations, DeclarationFault } from './start-up.ts'
import { Submission } from './submissions/submission.ts'

let schema: GraphQLSchema
let model: Model
let rights: Rights

beforeAll(async () => {
  // No statement is sent: the mapping only tells how entities lie in tables.
  const orm = await createOrm({ url: 'postgresql://nobody@127.0.0.1:9/nowhere' })
  schema = await createSchema(orm)
  model = modelOf(schema, orm)
  rights = permissions()
})

function faultsOf(changed: Partial<Rights> = {}): readonly string[] {
  try {
    checkDeclarations(model, { ...rights, ...changed })
    return []
  } catch (error) {
    return (error as DeclarationFault).faults
  }
}

/** What is found wrong while a field is declared to be read like that; `undefined` is no declaration. */
function faultsWith(type: string, field: string, read: Read | undefined): readonly string[] {
  const declared = (schema.getType(type) as GraphQLObjectType).getFields()[field]!
  const { extensions } = declared
  declared.extensions = { ...extensions, read }
  const faults = faultsOf()
  declared.extensions = extensions
  return faults
}

describe('LIKE-U starts', () => {
  it('as it is declared', () => expect(faultsOf()).toEqual([]))
})

describe('LIKE-U does not start', () => {
  it('with a type whose rows nobody has a rule for', () => {
    const { Submission: _, ...rows } = rights.rows
    expect(faultsOf({ rows })).toContain('rows: entity Submission has no row rule')
  })

  it('with answers to a service whose rows nobody has a rule for, though their type is called otherwise', () => {
    const { Paskibra: _, ...follows } = rights.follows
    expect(faultsOf({ follows })).toEqual(['rows: entity Paskibra has no row rule'])
  })

  it.each<[string, object, string]>([
    [
      'a property that does not exist',
      { ADMIN: { bidang: mine('divisions') } },
      'rows: Submission has no property bidang',
    ],
    ['one of a relation', { CITIZEN: { owner: { nik: '1' } } }, 'rows: User has no property nik'],
    [
      'what may be empty, where its opposite is asked as well',
      { ADMIN: { $or: [{ filedBy: mine('id') }, { division: mine('divisions') }] } },
      'rows: Submission.filedBy may be empty, and stands in a reason that is not the last',
    ],
  ])('with a rule that speaks of %s', (_what, rule, fault) =>
    expect(faultsOf({ rows: { ...rights.rows, Submission: rule } })).toEqual([fault]),
  )

  it('with rows that follow what they do not belong to', () => {
    const follows = { ...rights.follows, Verdict: { by: 'verifier', to: 'Submission' } }
    expect(faultsOf({ follows })).toEqual(['follows: Verdict.verifier does not lead to Submission'])
  })

  it.each<[string, string, string, Read | undefined, string]>([
    ['with no declaration', 'Submission', 'history', undefined, 'Submission.history does not say how it is read'],
    [
      'from what is no record',
      'Query',
      'me',
      one(
        () => Object,
        () => ({}),
      ),
      'Query.me leads to no entity',
    ],
    [
      'by a property that does not exist',
      'Submission',
      'history',
      many(() => Division, 'submission', {}),
      'Submission.history wants Division.submission, which does not exist',
    ],
    [
      'worked out from a property that does not exist',
      'Submission',
      'overdue',
      computed(['deadline' as keyof Submission], () => true),
      'Submission.overdue wants Submission.deadline, which does not exist',
    ],
    [
      'worked out from nothing',
      'Submission',
      'overdue',
      computed<Submission>([], () => true),
      'Submission.overdue needs nothing of its record',
    ],
  ])('with a field that is read %s', (_what, type, field, read, fault) =>
    expect(faultsWith(type, field, read)).toEqual([`reads: ${fault}`]),
  )

  it('and tells all faults at once', () => {
    const follows = { ...rights.follows, Verdict: { by: 'verifier', to: 'Submission' } }
    const rows = { ...rights.rows, Division: { CITIZEN: { colour: 'blue' } } }
    expect(faultsOf({ follows, rows })).toHaveLength(2)
  })
})

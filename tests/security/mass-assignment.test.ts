import {
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  getNamedType,
  parse,
  validate,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { declareSchema } from '../../api/src/schema.ts'

/** What only LIKE-U itself writes, with the inputs whose very purpose is to name one of them. */
const ours: Record<string, readonly string[]> = {
  role: ['CreateStaffInput', 'UpdateStaffInput'],
  status: ['ReportedWorkerInput'],
  state: [],
  owner: [],
  ownerId: [],
  user: [],
  createdAt: [],
  updatedAt: [],
  passwordHash: [],
  verifiedBy: [],
  decidedBy: [],
  number: [],
  sequence: [],
  round: [],
  // The day a lent record is due back is agreed at the counter.
  dueOn: ['LendArchiveInput'],
  submittedAt: [],
  activatedAt: [],
  totpEnrolledAt: [],
  sha256: [],
  hash: [],
  __proto__: [],
  constructor: [],
}

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await declareSchema()
})

/** Inputs of mutations, with those nested in them; filters read only. */
function writingInputs(): GraphQLInputObjectType[] {
  const found = new Set<GraphQLInputObjectType>()
  const collect = (type: unknown) => {
    if (!isInputObjectType(type) || found.has(type)) return
    found.add(type)
    for (const field of Object.values(type.getFields())) collect(getNamedType(field.type))
  }
  for (const mutation of Object.values(schema.getMutationType()!.getFields()))
    for (const arg of mutation.args) collect(getNamedType(arg.type))
  return [...found]
}

describe('what LIKE-U writes itself', () => {
  it('can be sent in no input of any mutation', () => {
    const admitted = writingInputs().flatMap((input) =>
      Object.keys(ours)
        .filter((name) => Object.hasOwn(input.getFields(), name) && !ours[name]!.includes(input.name))
        .map((name) => `${input.name}.${name}`),
    )
    expect(admitted).toEqual([])
  })

  it('is refused by validation when it is sent all the same', () => {
    for (const mutation of Object.values(schema.getMutationType()!.getFields())) {
      const [arg] = mutation.args
      if (!arg) continue
      const input = getNamedType(arg.type) as GraphQLInputObjectType
      for (const name of Object.keys(ours).filter((one) => !Object.hasOwn(input.getFields(), one))) {
        const document = parse(`mutation { ${mutation.name}(input: { ${name}: "x" }) { __typename } }`)
        const complaints = validate(schema, document, undefined, { maxErrors: 50 }).map(({ message }) => message)
        expect(complaints, `${input.name}.${name}`).toContainEqual(
          expect.stringContaining(`Field "${name}" is not defined by type "${input.name}"`),
        )
      }
    }
  })

  it('secrets are in no type that can be read', () => {
    const secret = /password|secret|token|recovery|sameness/i
    const readable = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
      )
      .filter((field) => secret.test(field) && !field.startsWith('Mutation.'))
    expect(readable.sort()).toMatchInlineSnapshot(`
      [
        "EnrolTotpPayload.secret",
        "PoliticalPartyAnswers.secretariatShare",
        "RecoveryCodesPayload.recoveryCodes",
        "RecoveryCodesPayload.user",
        "User.passwordChangedAt",
      ]
    `)
  })
})

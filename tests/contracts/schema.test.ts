import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { emitSchema } from '../../api/src/emit-schema.ts'
import { declareSchema } from '../../api/src/schema.ts'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await declareSchema()
})

const ownTypes = () =>
  Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))

/** Everything of a schema that carries a description, by its coordinate. */
function* described(): Generator<[coordinate: string, description: string | null | undefined]> {
  for (const type of ownTypes()) {
    // What the roots are, every reader of GraphQL knows.
    if (type.name !== 'Query' && type.name !== 'Mutation') yield [type.name, type.description]
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description]
    if (!isObjectType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description]
      for (const arg of 'args' in field ? (field.args as GraphQLArgument[]) : [])
        yield [`${type.name}.${field.name}(${arg.name}:)`, arg.description]
    }
  }
  for (const directive of schema.getDirectives())
    if (!isSpecifiedDirective(directive)) yield [`@${directive.name}`, directive.description]
}

describe('the schema', () => {
  it('as published is what the code declares (`npm run generate` writes it)', async () => {
    const published = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8')
    expect(published).toBe(await emitSchema())
  })

  it('says of everything what it means', () => {
    expect(
      [...described()].filter(([, description]) => !description?.trim()).map(([coordinate]) => coordinate),
    ).toEqual([])
  })

  it('has mutations that take one input at most, and answer with an object', () => {
    for (const { name, args, type } of Object.values(schema.getMutationType()!.getFields())) {
      expect([[], ['input']], name).toContainEqual(args.map((arg) => arg.name))
      if (args[0]) expect(isNonNullType(args[0].type) && isInputObjectType(args[0].type.ofType), name).toBe(true)
      expect(isObjectType(isNonNullType(type) ? type.ofType : type), name).toBe(true)
    }
  })

  it('has connections that are asked for by page, with a size by default', () => {
    for (const type of ownTypes().filter(isObjectType))
      for (const field of Object.values(type.getFields())) {
        if (!field.type.toString().includes('Connection')) continue
        const first = field.args.find((arg) => arg.name === 'first')
        expect(first?.defaultValue, `${type.name}.${field.name}`).toBe(20)
        expect(first?.description).toContain('1 to 100')
      }
  })
})

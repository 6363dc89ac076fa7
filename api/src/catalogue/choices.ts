import { registerEnumType } from 'type-graphql'
import type { Text } from '../foundation/text.ts'

/** A closed list of answers with what people read; `name` is the GraphQL enum. */
export interface Choices<Value extends string = string> {
  name: string
  values: Record<Value, Value>
  labels: Record<Value, Text>
}

/** Declares a closed list: `choices('SexChoice', 'Sex of a person.', { MALE: ['Laki-laki', 'Male'], … })`. */
export function choices<Value extends string>(
  name: string,
  description: string,
  labels: Record<Value, readonly [id: string, en: string]>,
): Choices<Value> {
  const keys = Object.keys(labels) as Value[]
  const values = Object.fromEntries(keys.map((key) => [key, key])) as Record<Value, Value>
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      keys.map((key) => [key, { description: `${labels[key][1]} (${labels[key][0]}).` }]),
    ) as never,
  })
  return {
    name,
    values,
    labels: Object.fromEntries(keys.map((key) => [key, { id: labels[key][0], en: labels[key][1] }])) as Record<
      Value,
      Text
    >,
  }
}

import { Field, InputType, ObjectType } from 'type-graphql'
import type { Text } from './text.ts'

/** A sentence in both languages, as GraphQL gives and takes it. */
@ObjectType({ description: 'A sentence for people, in Bahasa Indonesia and in English.' })
@InputType('LocalizedTextInput', { description: 'A sentence for people, in Bahasa Indonesia and in English.' })
export class LocalizedText implements Text {
  @Field(() => String, { description: 'Bahasa Indonesia.' })
  id!: string

  @Field(() => String, { description: 'English.' })
  en!: string
}

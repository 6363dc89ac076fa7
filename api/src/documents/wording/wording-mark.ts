import { Field, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../foundation/localized-text.ts'

/** A value of the submission that the sentences of a letter may mention. */
@ObjectType({ description: 'A value of the submission that the sentences of a letter may mention.' })
export class WordingMark {
  @Field(() => String, { description: 'Written as `{{name}}`.' })
  name!: string

  @Field(() => LocalizedText, { description: 'What stands in its place.' })
  meaning!: LocalizedText

  @Field(() => Boolean, {
    description: 'Some submissions have none: it is only for sentences of a list, which then are left out.',
  })
  optional!: boolean
}

import { Field, InputType, Int } from 'type-graphql'
import type { Language } from '../../foundation/text.ts'
import { LanguageChoice } from '../language-choice.ts'
import { Channel } from '../user.ts'

/** What a person changes about themself; what is left out stays. */
@InputType({ description: 'What a person changes about themself; what is left out stays.' })
export class UpdateProfileInput {
  @Field(() => Int, { description: 'The version the person saw.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'Full name. That of staff is kept by the agency.' })
  name?: string | null

  @Field(() => Channel, { nullable: true, description: 'Where to be told. WHATSAPP needs a phone number.' })
  channel?: Channel | null

  @Field(() => LanguageChoice, { nullable: true, description: 'Language of messages.' })
  language?: Language | null
}

/** Which terms a person read and accepts. */
@InputType({ description: 'Which terms a person read and accepts.' })
export class AcceptTermsInput {
  @Field(() => Int, { description: 'Their version.' })
  version!: number
}

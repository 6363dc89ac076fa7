import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { ServiceKind } from '../../catalogue/service-type.ts'
import { LetterWording } from './letter-wording.ts'

@InputType({ description: 'The sentences of a letter, whole; `{{name}}` stands for a value of the submission.' })
export class LetterWordingInput {
  @Field(() => ServiceKind, { description: 'The service that sends it.' })
  service!: string

  @Field(() => String, { description: 'Which of its letters.' })
  letter!: string

  @Field(() => [String], { description: 'Memperhatikan; at most 10 sentences of 1,000 characters.' })
  considerations!: string[]

  @Field(() => String, { description: 'The sentence before the data; at most 1,000 characters.' })
  opening!: string

  @Field(() => [String], { description: 'Ketentuan; at most 20 sentences of 1,000 characters.' })
  provisions!: string[]

  @Field(() => String, { description: 'The sentence at the end; at most 1,000 characters.' })
  closing!: string

  @Field(() => [String], { description: 'Tembusan; at most 15 lines of 1,000 characters.' })
  copiesTo!: string[]
}

@InputType({ description: 'The next wording of a letter, whole.' })
export class PublishLetterWordingInput extends LetterWordingInput {
  @Field(() => Int, { description: 'The version that was read; STALE when another is in use by now.' })
  version!: number
}

@ObjectType({ description: 'The wording after the change.' })
export class PublishLetterWordingPayload {
  @Field(() => LetterWording, { description: 'The version now in use.' })
  wording!: LetterWording
}

@ObjectType({ description: 'A letter in a wording that is not in use yet.' })
export class LetterWordingPreview {
  @Field(() => String, { description: 'The letter as PDF (base64), marked PRATINJAU, its data left blank.' })
  pdf!: string
}

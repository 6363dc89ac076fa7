import { Field, ID, InputType, Int } from 'type-graphql'
import { ItemKind } from '../submissions/correction.ts'
import { VerdictOutcome } from './verdict.ts'

const versionDescription = 'The version you looked at; STALE is answered when it has changed since. Optional.'

@InputType({ description: 'A file to take out of a colleague’s hands.' })
export class TakeOverInput {
  @Field(() => ID, { description: 'The submission.' })
  submission!: string

  @Field(() => Int, { nullable: true, description: versionDescription })
  version?: number | null

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Take it although the colleague’s time has not run out. Without it, a held file is refused.',
  })
  confirm!: boolean
}

@InputType({ description: 'What the verifier found of one answer or paper.' })
export class VerdictInput {
  @Field(() => ItemKind, { description: 'An answer or a paper.' })
  kind!: ItemKind

  @Field(() => String, { description: 'Key of the question or of the requirement.' })
  key!: string

  @Field(() => VerdictOutcome, { description: 'In order, or what is wrong.' })
  outcome!: VerdictOutcome

  @Field(() => String, {
    nullable: true,
    description: 'What the citizen has to put right, at most 500 characters. Needed unless all is in order.',
  })
  note?: string | null

  @Field(() => Boolean, { defaultValue: false, description: 'The original of the paper was shown.' })
  originalSeen!: boolean
}

@InputType({ description: 'Verdicts to write down, all or none.' })
export class RecordVerdictsInput {
  @Field(() => ID, { description: 'The submission.' })
  submission!: string

  @Field(() => Int, { nullable: true, description: versionDescription })
  version?: number | null

  @Field(() => [VerdictInput], { description: 'The verdicts; one on the same thing in the same round replaces it.' })
  verdicts!: VerdictInput[]
}

@InputType({ description: 'A file to send back to the citizen.' })
export class ReturnForCorrectionInput {
  @Field(() => ID, { description: 'The submission.' })
  submission!: string

  @Field(() => Int, { nullable: true, description: versionDescription })
  version?: number | null

  @Field(() => String, { nullable: true, description: 'A word to the citizen, besides the notes of the verdicts.' })
  reason?: string | null
}

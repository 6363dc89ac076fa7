import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Fate } from '../../catalogue/service-standard.ts'
import { ServiceKind } from '../../catalogue/service-type.ts'
import { Classification } from './classification.ts'
import { RetentionRule } from './retention-rule.ts'

@InputType({ description: 'A class of records as it is to be.' })
export class SaveClassificationInput {
  @Field(() => String, { description: 'Code (Permendagri 83/2022), e.g. 200.1.3. A new code is a new class.' })
  code!: string

  @Field(() => String, { description: 'What it is called, 3 to 200 characters.' })
  title!: string

  @Field(() => Boolean, { description: 'Whether new records may be filed under it.' })
  active!: boolean

  @Field(() => Int, { nullable: true, description: 'The version that was seen; empty for a new class.' })
  version?: number | null
}

@InputType({ description: 'A line of the retention schedule as it is to be.' })
export class PublishRetentionRuleInput {
  @Field(() => ID, { description: 'The class.' })
  classification!: string

  @Field(() => ServiceKind, { nullable: true, description: 'Only records of this service; empty for the whole class.' })
  service?: string | null

  @Field(() => Int, { description: 'Years in active keeping, 0 to 100.' })
  activeYears!: number

  @Field(() => Int, { description: 'Years in inactive keeping after that, 0 to 100.' })
  inactiveYears!: number

  @Field(() => Fate, { description: 'What becomes of the records afterwards.' })
  fate!: Fate

  @Field(() => String, { description: 'The rule or decision it rests on, 5 to 300 characters.' })
  basis!: string

  @Field(() => Int, { nullable: true, description: 'The version that was seen; empty for a new line.' })
  version?: number | null
}

@ObjectType({ description: 'The class after the change.' })
export class ClassificationPayload {
  @Field(() => Classification, { description: 'The class, as it is now.' })
  classification!: Classification
}

@ObjectType({ description: 'The line of the retention schedule that is in force now.' })
export class RetentionRulePayload {
  @Field(() => RetentionRule, { description: 'The line.' })
  rule!: RetentionRule
}

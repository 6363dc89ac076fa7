import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { ArchiveLoan } from './archive-loan.ts'

@InputType({ description: 'Which paper goes to whom, what for and until when.' })
export class LendArchiveInput {
  @Field(() => ID, { description: 'The record.' })
  record!: string

  @Field(() => ID, { description: 'The colleague who borrows it.' })
  borrower!: string

  @Field(() => String, { description: 'What for, 5 to 300 characters.' })
  purpose!: string

  @Field(() => GraphQLLocalDate, { description: 'Last WIB day it may be out; today or later.' })
  dueOn!: string
}

@InputType({ description: 'Which loan has ended.' })
export class TakeBackArchiveInput {
  @Field(() => ID, { description: 'The loan.' })
  loan!: string
}

@ObjectType({ description: 'The loan after the change.' })
export class ArchiveLoanPayload {
  @Field(() => ArchiveLoan, { description: 'The loan.' })
  loan!: ArchiveLoan
}

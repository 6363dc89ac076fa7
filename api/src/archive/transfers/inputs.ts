import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { ArchiveTransfer } from './archive-transfer.ts'

@InputType({ description: 'Records a bidang hands over.' })
export class ProposeTransferInput {
  @Field(() => [ID], { description: '1 to 200 records of the own bidang whose active time is over.' })
  records!: string[]
}

@InputType({ description: 'Which hand-over.' })
export class ArchiveTransferInput {
  @Field(() => ID, { description: 'The hand-over.' })
  transfer!: string
}

@InputType({ description: 'Which hand-over is refused, and why.' })
export class RefuseTransferInput {
  @Field(() => ID, { description: 'The hand-over.' })
  transfer!: string

  @Field(() => String, { description: 'Why, 5 to 300 characters.' })
  reason!: string
}

@ObjectType({ description: 'The hand-over after the change.' })
export class ArchiveTransferPayload {
  @Field(() => ArchiveTransfer, { description: 'The hand-over.' })
  transfer!: ArchiveTransfer
}

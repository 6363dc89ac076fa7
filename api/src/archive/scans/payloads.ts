import { Field, ObjectType } from 'type-graphql'
import { ScanBatch } from './scan-batch.ts'
import { ScanPart } from './scan-part.ts'

@ObjectType({ description: 'The stack after the change.' })
export class ScanBatchPayload {
  @Field(() => ScanBatch, { description: 'The stack, as it is now.' })
  batch!: ScanBatch
}

@ObjectType({ description: 'The scanned letter after the change.' })
export class ScanPartPayload {
  @Field(() => ScanPart, { description: 'The part, as it is now.' })
  part!: ScanPart
}

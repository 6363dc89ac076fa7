import { Field, ID, InputType, Int } from 'type-graphql'
import { PaperCondition, PlaceKind, RecordCopy, SecurityClass } from './archive-enums.ts'

@InputType({ description: 'A place to be made known.' })
export class CreateStoragePlaceInput {
  @Field(() => PlaceKind, { description: 'What kind of place it is.' })
  kind!: PlaceKind

  @Field(() => String, { description: 'Code on its label, 1 to 20 characters; unique in the place it lies in.' })
  code!: string

  @Field(() => String, { description: 'Name.' })
  name!: string

  @Field(() => ID, { nullable: true, description: 'The wider place it lies in; empty for the outermost.' })
  parent?: string | null

  @Field(() => Int, { nullable: true, description: 'How many records fit directly in it.' })
  capacity?: number | null
}

@InputType({ description: 'Which paper goes where.' })
export class PlaceArchiveInput {
  @Field(() => ID, { description: 'The archive record.' })
  record!: string

  @Field(() => ID, { description: 'The place.' })
  place!: string

  @Field(() => String, { nullable: true, description: 'Why, in a few words.' })
  note?: string | null
}

@InputType({ description: 'A scan about to be uploaded.' })
export class RequestScanUploadInput {
  @Field(() => ID, { description: 'The archive record.' })
  record!: string

  @Field(() => String, { description: 'Name of the file, for people.' })
  fileName!: string

  @Field(() => Int, { description: 'Exact size in bytes.' })
  size!: number

  @Field(() => String, { description: 'Media type: application/pdf.' })
  mediaType!: string
}

@InputType({ description: 'Which archive record.' })
export class ArchiveRecordInput {
  @Field(() => ID, { description: 'The archive record.' })
  record!: string
}

@InputType({ description: 'What is to be said of a record from now on, whole.' })
export class DescribeArchiveInput {
  @Field(() => ID, { description: 'The archive record.' })
  record!: string

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number

  @Field(() => RecordCopy, { description: 'Whether it is the original (tingkat perkembangan).' })
  copy!: RecordCopy

  @Field(() => SecurityClass, { description: 'Who may be let near it.' })
  security!: SecurityClass

  @Field(() => PaperCondition, {
    nullable: true,
    description: 'In what state its paper is; empty while nobody has looked, and where there is no paper.',
  })
  condition?: PaperCondition | null
}

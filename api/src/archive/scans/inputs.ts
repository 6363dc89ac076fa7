import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'A stack about to be scanned.' })
export class OpenScanBatchInput {
  @Field(() => String, {
    description: 'With what and how it is scanned, 3 to 200 characters; printed in the berita acara.',
  })
  method!: string

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether an empty page ends a letter; false for sheets scanned on both sides.',
  })
  blankEnds!: boolean
}

@InputType({ description: 'A file of a stack about to be uploaded.' })
export class RequestScanSourceUploadInput {
  @Field(() => ID, { description: 'The stack.' })
  batch!: string

  @Field(() => String, { description: 'Name of the file, for people.' })
  fileName!: string

  @Field(() => Int, { description: 'Exact size in bytes.' })
  size!: number

  @Field(() => String, { description: 'Media type: application/pdf, image/jpeg or image/png.' })
  mediaType!: string
}

@InputType({ description: 'Which stack of scans.' })
export class ScanBatchInput {
  @Field(() => ID, { description: 'The stack.' })
  batch!: string
}

@InputType({ description: 'Which scanned letter goes to which record.' })
export class AssignScanPartInput {
  @Field(() => ID, { description: 'The part, from the tray.' })
  part!: string

  @Field(() => ID, { description: 'The archive record.' })
  record!: string

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it takes the place of the scan the record has.' })
  replace!: boolean
}

@InputType({ description: 'Which scanned letter is put aside, and why.' })
export class DiscardScanPartInput {
  @Field(() => ID, { description: 'The part, from the tray.' })
  part!: string

  @Field(() => String, { description: 'Why, 3 to 300 characters; names nobody.' })
  reason!: string
}

@InputType({ description: 'Which scanned letter to look at.' })
export class LookAtScanPartInput {
  @Field(() => ID, { description: 'The part.' })
  part!: string

  @Field(() => Boolean, { defaultValue: false, description: 'The searchable copy instead of the scan itself.' })
  searchable!: boolean
}

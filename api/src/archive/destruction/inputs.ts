import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ArchiveDestruction } from './archive-destruction.ts'

@InputType({ description: 'Records proposed to be destroyed.' })
export class ProposeDestructionInput {
  @Field(() => [ID], { description: '1 to 200 records whose keeping is over, with fate DESTROY and no hold.' })
  records!: string[]
}

@InputType({ description: 'What the panel found.' })
export class AssessDestructionInput {
  @Field(() => ID, { description: 'The proposal.' })
  destruction!: string

  @Field(() => String, { description: 'Who sat on the panel, 5 to 300 characters.' })
  panel!: string

  @Field(() => String, { description: 'What it found, 10 to 5,000 characters.' })
  assessment!: string
}

@InputType({ description: 'How an official agrees.' })
export class ApproveDestructionInput {
  @Field(() => ID, { description: 'The proposal.' })
  destruction!: string

  @Field(() => Boolean, { description: 'Whether the electronic documents stay when their papers are destroyed.' })
  keepElectronic!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Number of the letter of ANRI; needed for what was to be kept ten years or longer.',
  })
  anriNumber?: string | null
}

@InputType({ description: 'Which proposal is refused, and why.' })
export class RefuseDestructionInput {
  @Field(() => ID, { description: 'The proposal.' })
  destruction!: string

  @Field(() => String, { description: 'Why, 5 to 300 characters.' })
  reason!: string
}

@InputType({ description: 'The scan of a letter of ANRI about to be uploaded.' })
export class RequestAnriLetterUploadInput {
  @Field(() => ID, { description: 'The proposal.' })
  destruction!: string

  @Field(() => String, { description: 'Name of the file, for people.' })
  fileName!: string

  @Field(() => Int, { description: 'Exact size in bytes.' })
  size!: number

  @Field(() => String, { description: 'Media type: application/pdf.' })
  mediaType!: string
}

@InputType({ description: 'How records were destroyed.' })
export class DestroyRecordsInput {
  @Field(() => ID, { description: 'The proposal.' })
  destruction!: string

  @Field(() => String, { description: 'How, and who saw it, 5 to 300 characters.' })
  method!: string
}

@ObjectType({ description: 'The proposal after the change.' })
export class ArchiveDestructionPayload {
  @Field(() => ArchiveDestruction, { description: 'The proposal.' })
  destruction!: ArchiveDestruction
}

import { Field, ObjectType } from 'type-graphql'
import { PageInfo } from '../../foundation/reads/list.ts'
import { ArchiveRecord } from '../archive-record.ts'

@ObjectType({ description: 'A piece of a passage; plain text, never markup.' })
export class PassagePiece {
  @Field(() => String, { description: 'The text.' })
  text!: string

  @Field(() => Boolean, { description: 'Whether it is what was looked for.' })
  sought!: boolean
}

@ObjectType({ description: 'A record that was found, and where in its letter or its scan.' })
export class ArchiveHit {
  @Field(() => ArchiveRecord, { description: 'The record.' })
  record!: ArchiveRecord

  @Field(() => [PassagePiece], {
    description:
      'Where in the letter or the scan; may name people, so only the bidang that keeps the record reads it. Empty when the ' +
      'number or a title was found.',
  })
  passage!: PassagePiece[]
}

@ObjectType({ description: 'A page of what was found in the archive, newest first.' })
export class ArchiveSearch {
  @Field(() => [ArchiveHit], { description: 'What was found.' })
  hits!: ArchiveHit[]

  @Field(() => String, {
    nullable: true,
    description: 'The words that were looked for instead, when some that were given stand nowhere; else empty.',
  })
  respelt!: string | null

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  pageInfo!: PageInfo
}

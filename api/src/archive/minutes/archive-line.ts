import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'
import { Fate } from '../../catalogue/service-standard.ts'
import type { ArchiveRecord } from '../archive-record.ts'

/** A record as it stood on the list that people signed; the list stays as it was, whatever becomes of the record. */
@ObjectType({ description: 'A record as it stood on a list that was signed.' })
export class ArchiveLine {
  @Field(() => ID, { description: 'The record.' })
  record!: string

  @Field(() => String, { description: 'Number of the document.' })
  number!: string

  @Field(() => String, { description: 'Archive classification code.' })
  classification!: string

  @Field(() => String, { description: 'What it is; names nobody.' })
  description!: string

  @Field(() => GraphQLLocalDate, { description: 'WIB day of the document.' })
  createdOn!: string

  @Field(() => GraphQLLocalDate, { description: 'Last WIB day of active keeping.' })
  activeUntil!: string

  @Field(() => GraphQLLocalDate, { description: 'Last WIB day of inactive keeping.' })
  inactiveUntil!: string

  @Field(() => Fate, { description: 'What becomes of it.' })
  fate!: Fate
}

/** The record as a list to be signed says it. */
export const lineOf = (record: ArchiveRecord): ArchiveLine => ({
  record: record.id,
  number: record.number,
  classification: record.classification,
  description: record.description,
  createdOn: record.createdOn,
  activeUntil: record.activeUntil,
  inactiveUntil: record.inactiveUntil,
  fate: record.fate,
})

import { Field, ObjectType } from 'type-graphql'
import { ArchiveRecord } from './archive-record.ts'
import { StoragePlace } from './storage-place.ts'

@ObjectType({ description: 'The archive record after the change.' })
export class ArchiveRecordPayload {
  @Field(() => ArchiveRecord, { description: 'The record, as it is now.' })
  record!: ArchiveRecord
}

@ObjectType({ description: 'The place after the change.' })
export class StoragePlacePayload {
  @Field(() => StoragePlace, { description: 'The place, as it is now.' })
  place!: StoragePlace
}

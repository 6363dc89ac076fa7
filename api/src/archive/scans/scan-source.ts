import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Base } from '../../foundation/base-entity.ts'
import { StoredFile } from '../../foundation/files/stored-file.ts'
import { ScanBatch } from './scan-batch.ts'

/** One file of a stack as the scanner made it: a PDF of many pages, or the image of one. Kept as it came. */
@ObjectType({ description: 'One file of a stack as the scanner made it; kept as it came.' })
@Entity()
@Index({ properties: ['batch', 'createdAt', 'id'] })
export class ScanSource extends Base {
  @Field(() => ScanBatch, { description: 'The stack.' })
  @ManyToOne({ entity: () => ScanBatch, ref: true, deleteRule: 'restrict' })
  batch!: Ref<ScanBatch>

  @Field(() => StoredFile, { description: 'The file.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, deleteRule: 'restrict' })
  file!: Ref<StoredFile>
}

import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Base } from '../../foundation/base-entity.ts'
import { StoredFile } from '../../foundation/files/stored-file.ts'
import { LegacyImport } from './legacy-import.ts'

/** One PDF of an import, as it lay in the office's folder. */
@ObjectType({ description: 'One PDF of an import, as it lay in the office’s folder.' })
@Entity()
@Unique({ properties: ['import', 'mark'] })
@Index({ properties: ['import', 'createdAt', 'id'] })
export class LegacyFile extends Base {
  @Field(() => LegacyImport, { description: 'The import.' })
  @ManyToOne({ entity: () => LegacyImport, ref: true, deleteRule: 'restrict' })
  import!: Ref<LegacyImport>

  @Field(() => StoredFile, { description: 'The file.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, deleteRule: 'restrict', index: true })
  file!: Ref<StoredFile>

  /** By this it is found again once nobody needs its name any more: a name may name people. */
  @Property({ type: 'string', length: 64 })
  mark!: string

  @Field(() => String, { nullable: true, description: 'Its name in that folder; forgotten once it was imported.' })
  @Property({ type: 'string', length: 120, nullable: true })
  name?: string | null

  @Field(() => Boolean, { description: 'Whether a row of the register names it.' })
  @Property({ type: 'boolean', default: false })
  matched: boolean = false
}

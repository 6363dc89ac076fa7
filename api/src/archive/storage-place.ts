import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Division } from '../accounts/division.ts'
import { Base } from '../foundation/base-entity.ts'
import { PlaceKind } from './archive-enums.ts'

/** A place papers lie in (gedung, ruang, lemari, rak, boks, folder): a tree for each bidang. */
@ObjectType({
  description: 'A place papers lie in (gedung, ruang, lemari, rak, boks, folder): a tree for each bidang.',
})
@Entity()
@Unique({ properties: ['parent', 'code'] })
// An empty parent equals no other, so the outermost places need a rule of their own.
@Unique({ name: 'storage_place_outermost_code', properties: ['division', 'code'], where: 'parent_id is null' })
@Index({ properties: ['division', 'createdAt', 'id'] })
@Check({ name: 'storage_place_capacity', expression: 'capacity > 0' })
export class StoragePlace extends Base {
  @Field(() => PlaceKind, { description: 'What kind of place it is.' })
  @Enum({ items: () => PlaceKind })
  kind!: PlaceKind

  @Field(() => String, { description: 'Code on its label; unique in the place it lies in.' })
  @Property({ type: 'string', length: 20 })
  code!: string

  @Field(() => String, { description: 'Name.' })
  @Property({ type: 'string', length: 120 })
  name!: string

  @Field(() => StoragePlace, { nullable: true, description: 'The place it lies in; empty for the outermost.' })
  @ManyToOne({ entity: () => StoragePlace, ref: true, nullable: true, deleteRule: 'restrict' })
  parent?: Ref<StoragePlace> | null

  @Field(() => Division, { description: 'The bidang that keeps its papers there.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => Int, { nullable: true, description: 'How many records fit directly in it; empty when nobody counts.' })
  @Property({ type: 'integer', nullable: true })
  capacity?: number | null
}

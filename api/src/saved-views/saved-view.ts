import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { Division } from '../accounts/division.ts'
import { User } from '../accounts/user.ts'
import { Base } from '../foundation/base-entity.ts'

/** A way of looking at a list that somebody keeps: narrowed, sorted, with these columns. */
@ObjectType({ description: 'A way of looking at a list that somebody keeps: narrowed, sorted, with these columns.' })
@Entity()
@Index({ properties: ['owner', 'list', 'name'] })
@Index({ name: 'saved_view_shared', properties: ['division', 'list'], where: 'shared' })
export class SavedView extends Base {
  @Field(() => User, { description: 'Who keeps it; only they change or delete it.' })
  @ManyToOne({ entity: () => User, ref: true })
  owner!: Ref<User>

  @Field(() => Division, { nullable: true, description: 'The bidang of whoever keeps it; empty for the whole agency.' })
  @ManyToOne({ entity: () => Division, ref: true, nullable: true })
  division?: Ref<Division> | null

  @Field(() => Boolean, { description: 'The colleagues of the bidang see it too.' })
  @Property({ type: 'boolean', default: false })
  shared: boolean = false

  @Field(() => String, { description: 'The list it is of: the name of the query, e.g. `submissions`.' })
  @Property({ type: 'string', length: 60 })
  list!: string

  @Field(() => String, { description: 'What people call it.' })
  @Property({ type: 'string', length: 80 })
  name!: string

  @Field(() => GraphQLJSONObject, { description: 'Value for the list’s `filter` argument.' })
  @Property({ type: 'json', default: '{}' })
  filter: Record<string, unknown> = {}

  @Field(() => String, { nullable: true, description: 'Value for the list’s `sort` argument.' })
  @Property({ type: 'string', length: 60, nullable: true })
  sort?: string | null

  @Field(() => Boolean, { description: 'Value for the list’s `descending` argument.' })
  @Property({ type: 'boolean', default: true })
  descending: boolean = true

  @Field(() => [String], { description: 'Paths of the columns, in their order, e.g. `number`, `owner.name`.' })
  @Property({ type: 'array', default: [] })
  columns: string[] = []

  @Field(() => Date, { description: 'When it was last changed.' })
  @Property({ type: 'datetime' })
  updatedAt!: Date
}

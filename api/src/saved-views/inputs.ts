import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'A view to keep, or to change.' })
export class SaveViewInput {
  @Field(() => ID, { nullable: true, description: 'The own view to change; without it another one is kept.' })
  view?: string | null

  @Field(() => String, { description: 'The list: the name of a query that gives a connection, e.g. `submissions`.' })
  list!: string

  @Field(() => String, { description: 'What to call it, 1 to 80 characters.' })
  name!: string

  @Field(() => Boolean, { defaultValue: false, description: 'Let the colleagues of the own bidang see it too.' })
  shared!: boolean

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'As the list’s `filter` takes it.' })
  filter?: Record<string, unknown> | null

  @Field(() => String, { nullable: true, description: 'As the list’s `sort` takes it.' })
  sort?: string | null

  @Field(() => Boolean, { defaultValue: true, description: 'Newest (largest) first.' })
  descending!: boolean

  @Field(() => [String], { description: '1 to 80 paths of columns, e.g. `number`, `owner.name`.' })
  columns!: string[]
}

@InputType({ description: 'Which view.' })
export class SavedViewInput {
  @Field(() => ID, { description: 'The view.' })
  view!: string
}

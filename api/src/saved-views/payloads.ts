import { Field, ID, ObjectType } from 'type-graphql'
import { SavedView } from './saved-view.ts'

@ObjectType({ description: 'The view as it is kept.' })
export class SavedViewPayload {
  @Field(() => SavedView, { description: 'The view.' })
  view!: SavedView
}

@ObjectType({ description: 'The view that is no more.' })
export class DeleteViewPayload {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
}

import { Field, ObjectType } from 'type-graphql'
import { Export } from './export.ts'

@ObjectType({ description: 'The export as it stands.' })
export class ExportPayload {
  @Field(() => Export, { description: 'The export.' })
  export!: Export
}

import { Field, ObjectType } from 'type-graphql'
import { LegacyImport } from './legacy-import.ts'

@ObjectType({ description: 'The import after the change.' })
export class LegacyImportPayload {
  @Field(() => LegacyImport, { description: 'The import, as it is now.' })
  import!: LegacyImport
}

import { Field, ObjectType } from 'type-graphql'
import { Agency } from './agency.ts'
import { IssuedDocument } from './issued-document.ts'

@ObjectType({ description: 'The document after the change.' })
export class DocumentPayload {
  @Field(() => IssuedDocument, { description: 'The document, as it is now.' })
  document!: IssuedDocument
}

@ObjectType({ description: 'The agency after the change.' })
export class AgencyPayload {
  @Field(() => Agency, { description: 'The agency, as it is now.' })
  agency!: Agency
}

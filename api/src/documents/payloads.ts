import { Field, ObjectType } from 'type-graphql'
import { Agency } from './agency.ts'
import { IssuedDocument } from './issued-document.ts'
import { PreparedLetter } from './prepared-letter.ts'

@ObjectType({ description: 'The document after the change.' })
export class DocumentPayload {
  @Field(() => IssuedDocument, { description: 'The document, as it is now.' })
  document!: IssuedDocument
}

@ObjectType({ description: 'The prepared letter.' })
export class PreparedLetterPayload {
  @Field(() => PreparedLetter, { description: 'The letter, with its number.' })
  letter!: PreparedLetter
}

@ObjectType({ description: 'The agency after the change.' })
export class AgencyPayload {
  @Field(() => Agency, { description: 'The agency, as it is now.' })
  agency!: Agency
}

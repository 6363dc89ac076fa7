import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'

/** What one box can find. */
export enum SearchedType {
  SUBMISSION = 'SUBMISSION',
  DOCUMENT = 'DOCUMENT',
  ARCHIVE_RECORD = 'ARCHIVE_RECORD',
  USER = 'USER',
}
registerEnumType(SearchedType, {
  name: 'SearchedType',
  description: 'What kind of record was found.',
  valuesConfig: {
    SUBMISSION: { description: 'A submission (`Query.submission`).' },
    DOCUMENT: { description: 'An issued document (`Query.document`).' },
    ARCHIVE_RECORD: { description: 'A record of the archive (`Query.archiveRecord`).' },
    USER: { description: 'An account (`Query.users` with `filter: { ids }`).' },
  },
})

@ObjectType({ description: 'A record that was found, with what is needed to recognise it and to open it.' })
export class SearchHit {
  @Field(() => SearchedType, { description: 'What it is.' })
  type!: SearchedType

  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its subject, title, description or name.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Its number; empty for drafts and accounts.' })
  number!: string | null
}

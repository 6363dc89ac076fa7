import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'

/** A record found by the people in it. Neither column is ever shown. */
@ObjectType()
@Entity({ abstract: true })
export abstract class Searchable extends Base {
  /**
   * The people and bodies it is about: names as plain words, and keyed marks for identifiers (NIK, passport …) and for
   * names that are specific personal data.
   */
  @Property({ type: 'text', default: '', lazy: true })
  searchedBy: string = ''

  /** Everything words are looked for in; written by the database (Migration0004Search). */
  @Property({ type: 'text', default: '', lazy: true })
  searchText: string = ''
}

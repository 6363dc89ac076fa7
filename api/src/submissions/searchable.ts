import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { ObjectType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'

/** A record found by the people in it. None of these columns is ever shown. */
@ObjectType()
@Entity({ abstract: true })
export abstract class Searchable extends Base {
  /** Names of the people and bodies it is about, as plain words; never those of specific personal data. */
  @Property({ type: 'text', default: '', lazy: true })
  names: string = ''

  /** Keyed hashes of identifiers (NIK, passport …) and of the words of names that are specific personal data. */
  @Property({ type: 'array', default: [], lazy: true })
  searchKeys: string[] = []

  /** What words are looked for in; written by the database (Migration0004Search). */
  @Property({ type: 'text', default: '', lazy: true })
  searchText: string = ''
}

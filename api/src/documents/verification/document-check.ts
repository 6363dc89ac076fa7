import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { IssuedDocument } from '../issued-document.ts'

/**
 * How often a document was checked, and when; never by whom. Counted in lanes, so that many who check the same document
 * at once do not wait for each other.
 */
@Entity()
export class DocumentCheck {
  [PrimaryKeyProp]?: ['document', 'lane']

  @ManyToOne({ entity: () => IssuedDocument, ref: true, primary: true })
  document!: Ref<IssuedDocument>

  @PrimaryKey({ type: 'smallint' })
  lane!: number

  @Property({ type: 'integer' })
  times!: number

  @Property({ type: 'datetime' })
  firstAt!: Date

  @Property({ type: 'datetime' })
  lastAt!: Date
}

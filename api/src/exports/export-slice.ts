import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Export } from './export.ts'

/** Rows of an export that is still being read; gone as soon as its file is whole. */
@Entity()
export class ExportSlice {
  [PrimaryKeyProp]?: ['export', 'number']

  @ManyToOne({ entity: () => Export, ref: true, primary: true, deleteRule: 'cascade' })
  export!: Ref<Export>

  /** Counts from 0. */
  @PrimaryKey({ type: 'integer' })
  number!: number

  /** One entry per row, one value per column, as GraphQL gave them. */
  @Property({ type: 'json' })
  rows!: unknown[][]
}

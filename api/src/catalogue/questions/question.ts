import type { Choices } from '../choices.ts'
import type { Condition } from '../condition.ts'
import type { Text } from '../../foundation/text.ts'

/** Personal-data class of UU 27/2022 Pasal 4: none, general (ayat 3), specific (ayat 2: health, children …). */
export type PersonalData = 'NONE' | 'GENERAL' | 'SPECIFIC'

/** Who outside Bakesbangpol may get the answer: nobody, agencies with an agreement, or everyone in open statistics. */
export type Sharing = 'NONE' | 'AGENCIES' | 'STATISTICS'

/** What the author of a service writes about one question. */
export interface AskOptions {
  /** Key of the page it stands on. Rows of a group leave it out. */
  page?: string
  label: Text
  help?: Text
  example?: string
  /** An answer must be given before submitting (when the question applies). Default: true. */
  required?: boolean
  /** Asked only when this holds. */
  when?: Condition
  /** Default: NONE. */
  personal?: PersonalData
  /** Default: NONE. */
  sharing?: Sharing
  /** Stands in the issued letter's table under this label (or its own). */
  printed?: boolean | Text
}

/** How one kind of question is stored, typed, checked and shown. One module per kind in this folder. */
export interface QuestionKind {
  /** Name clients draw their control by. */
  name: string
  /** MikroORM column type. */
  column: string
  /** Further column options (length, precision). */
  columnOptions?: Record<string, unknown>
  /** GraphQL type of the field, in and out. */
  graphqlType: () => unknown
  /** Tidies what people type before it is checked and stored. */
  normalise?(value: unknown): unknown
  /** What is wrong with the value and how to mend it; undefined when it is fine. `today` is a WIB day. */
  fault?(value: unknown, today: string): Text | undefined
  /** A shortened form for lists and logs of views. */
  mask?(value: string): string
  /** How the value reads in a letter or summary. */
  print?(value: unknown, language: 'id' | 'en'): string
  /** Data a client needs to draw the control: bounds, length, choices. */
  control?: Record<string, unknown>
  choices?: Choices
  /** For groups: the class of a row, and how many there may be. */
  group?: { row: () => new () => object; min: number; max: number }
}

/** One question as the catalogue knows it. */
export interface Question extends AskOptions {
  /** Property of the answers class, column, GraphQL field: one name everywhere. */
  key: string
  kind: QuestionKind
  required: boolean
  personal: PersonalData
  sharing: Sharing
}

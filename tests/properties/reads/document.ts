/** How a value is handed over: written out, in a variable, as a variable's default, or in a variable nobody fills. */
export type How = 'LITERAL' | 'VARIABLE' | 'DEFAULT' | 'ABSENT'

/** What stands in the place of a value: a leaf as GraphQL and as JSON, or a list or an object of further values. */
export type Content =
  | { kind: 'LEAF'; text: string; json: unknown }
  | { kind: 'LIST'; items: Value[] }
  | { kind: 'OBJECT'; fields: Record<string, Value> }

/** One value of a document; `other` is what its variable holds when the same document is sent a second time. */
export interface Value {
  type: string
  how: How
  content: Content
  other: Content
  /** Whether the place can do without: it may be null, or has a default. */
  spare: boolean
}

/** `@include` or `@skip`. */
export interface Condition {
  directive: 'include' | 'skip'
  value: Value
}

/** A field to ask for; `twice` writes it two times, with half of what is asked below it each time. */
export interface FieldChoice {
  kind: 'FIELD'
  /** The type it is a field of. */
  of: string
  name: string
  type: string
  alias?: string | undefined
  args: Record<string, Value>
  condition?: Condition | undefined
  selection?: Selection[] | undefined
  twice?: boolean
}

/** Fields asked for by way of a fragment, named or not. */
export interface FragmentChoice {
  kind: 'FRAGMENT'
  on: string
  form: 'INLINE' | 'UNTYPED' | 'NAMED'
  condition?: Condition | undefined
  selection: Selection[]
}

export type Selection = FieldChoice | FragmentChoice

/** A document as it is sent, with the variables of the first and of the second time. */
export interface Written {
  query: string
  variables: [first: Record<string, unknown>, second: Record<string, unknown>]
}

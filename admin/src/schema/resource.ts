import type { Kind } from './kind.ts'
import type { Member } from './schema.ts'

/** Something of a record that is shown. */
export interface Field {
  name: string
  /** The type it stands in. */
  owner: string
  kind: Kind
  several: boolean
  description?: string | null
}

/** A way to narrow a list, in the API’s own shape. */
export interface Filter extends Field {
  shape: 'oneOf' | 'ids' | 'days' | 'numbers' | 'begins' | 'flag'
}

/** What one fills in for a mutation. */
export interface Input extends Field {
  required: boolean
  /** What the parts of a group are. */
  inputs: readonly Input[]
}

/** A mutation one may use on records of a list. */
export interface Action {
  /** The mutation. */
  name: string
  description?: string | null
  /**
   * CREATE makes a record, UPDATE changes it by a form, RUN does something with it, DOWNLOAD answers a link to its file,
   * UPLOAD a ticket to bring one.
   */
  does: 'CREATE' | 'UPDATE' | 'RUN' | 'DOWNLOAD' | 'UPLOAD'
  /** The type of its input. */
  inputType: string
  /** The field of the input that says which record, and where its value stands in the record. */
  key?: { input: string; from: string }
  /** Whether it wants the version that was looked at. */
  wantsVersion: boolean
  inputs: readonly Input[]
  /** What to ask back, as a selection. */
  answer: string
}

/** One entity of the schema as the console shows it. */
export interface Resource {
  /** The query of its list; also its address below /data. */
  name: string
  type: string
  description?: string | null
  /** PAGED lists are cut by the API, WHOLE ones come at once, ONE is a single record. */
  list: 'PAGED' | 'WHOLE' | 'ONE'
  /** Arguments the list takes, by name. */
  args: readonly Member[]
  /** The query of a single record by id, if there is one. */
  one?: string
  /** The field that tells one record from another. */
  key: string
  fields: readonly Field[]
  filters: readonly Filter[]
  /** What the list can be sorted by: field → value of the API. */
  sorts: ReadonlyMap<string, string>
  searchable: boolean
  /** The fields people know a record by, best first. */
  names: readonly string[]
  actions: readonly Action[]
}

/** The resources by name. */
export type Resources = ReadonlyMap<string, Resource>

/** What the signed-in person may do and read, as the API says; the console knows no rule of its own. */
export interface Rights {
  /** Whether they may use an operation, e.g. `Query.submissions`. */
  mayDo(operation: string): boolean
  /** Whether they may read a field of a type. */
  mayRead(type: string, field: string): boolean
}

/** The rights as the API lists them. */
export interface ListedRights {
  operations: readonly string[]
  types: readonly { name: string; fields: readonly string[] }[]
}

/** Makes the API's list quick to ask. */
export function rightsOf({ operations, types }: ListedRights): Rights {
  const doable = new Set(operations)
  const readable = new Map(types.map(({ name, fields }) => [name, new Set(fields)]))
  return {
    mayDo: (operation) => doable.has(operation),
    mayRead: (type, field) => readable.get(type)?.has(field) ?? false,
  }
}

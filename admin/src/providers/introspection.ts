/** What the console wants to know of the schema, without what it does not read (deprecations, directives, interfaces). */
export const introspection = `query Introspection {
  __schema {
    queryType { name }
    mutationType { name }
    types {
      kind
      name
      fields { name description type { ...Wrapped } args { name type { ...Wrapped } defaultValue } }
      inputFields { name description type { ...Wrapped } defaultValue }
      enumValues { name description }
      possibleTypes { name }
    }
  }
}
fragment Wrapped on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`

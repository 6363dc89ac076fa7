import type { Filter, Resource, Resources } from './resource.ts'

/** A list of other records that belong to a record. */
export interface Related {
  resource: Resource
  filter: Filter
}

/** The lists that can be narrowed to one record of this list. */
export const relatedTo = ({ name }: Resource, resources: Resources): Related[] =>
  [...resources.values()].flatMap((resource) =>
    resource.filters
      .filter(({ shape, kind }) => shape === 'ids' && kind.is === 'reference' && kind.to === name)
      .map((filter) => ({ resource, filter })),
  )

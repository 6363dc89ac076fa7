import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import type { Period } from './period.ts'
import type { Scope } from './scope.ts'

@ObjectType({ description: 'A number of submissions, with the way to the list of them.' })
export class Figure {
  @Field(() => Int, { description: 'How many.' })
  count!: number

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'What `submissions(filter:)` takes to list just these; empty where no filter can.',
  })
  filter!: Record<string, unknown> | null
}

/** The moments of WIB days, as a filter of times wants them. */
export const momentsOf = ({ from, to }: Partial<Period>) => ({
  ...(from ? { from: new Date(`${from}T00:00:00+07:00`).toISOString() } : {}),
  ...(to ? { to: new Date(`${to}T23:59:59.999+07:00`).toISOString() } : {}),
})

/** A figure within a scope: the filter says the scope's bidang and services, unless it names its own. */
export const figureOf = (scope: Scope, count: number, filter: Record<string, unknown>): Figure => ({
  count,
  filter: {
    ...(scope.divisions ? { division: { in: scope.divisions } } : {}),
    ...(scope.services ? { service: scope.services } : {}),
    ...filter,
  },
})

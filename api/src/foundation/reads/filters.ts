import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int } from 'type-graphql'
import { badInput } from '../errors.ts'
import { beginning } from './like.ts'

/** How one property may be filtered: the GraphQL input, and the `where` it becomes. */
export interface FilterKind {
  graphqlType: () => unknown
  description: string
  where(value: never): unknown
}

/** Longest list one filter may carry: enough for any screen, too short for a slow statement. */
const mostTerms = 100

@InputType({ description: 'Any of these identifiers.' })
export class IdFilter {
  @Field(() => [ID], { description: 'At most 100.' })
  in!: string[]
}

@InputType({ description: 'A text that equals, or begins with, what is given; letter case counts.' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Equals.' })
  eq?: string | null

  @Field(() => String, { nullable: true, description: 'Begins with.' })
  startsWith?: string | null
}

@InputType({ description: 'A stretch of time; both ends belong to it.' })
export class TimeFilter {
  @Field(() => Date, { nullable: true, description: 'Not before.' })
  from?: Date | null

  @Field(() => Date, { nullable: true, description: 'Not after.' })
  to?: Date | null
}

@InputType({ description: 'A stretch of WIB days; both ends belong to it.' })
export class DayFilter {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Not before.' })
  from?: string | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Not after.' })
  to?: string | null
}

@InputType({ description: 'Whole numbers between two bounds; both belong.' })
export class NumberFilter {
  @Field(() => Int, { nullable: true, description: 'At least.' })
  min?: number | null

  @Field(() => Int, { nullable: true, description: 'At most.' })
  max?: number | null
}

const between = (from: unknown, to: unknown) => ({
  ...(from === undefined || from === null ? {} : { $gte: from }),
  ...(to === undefined || to === null ? {} : { $lte: to }),
})

function terms(values: readonly unknown[]) {
  if (values.length <= mostTerms) return { $in: values }
  throw badInput({
    field: 'filter',
    message: { id: `Paling banyak ${mostTerms} pilihan.`, en: `At most ${mostTerms} choices.` },
  })
}

export const byId: FilterKind = {
  graphqlType: () => IdFilter,
  description: 'Any of these.',
  where: (value: IdFilter) => terms(value.in),
}
export const byText: FilterKind = {
  graphqlType: () => TextFilter,
  description: 'By text.',
  where: (value: TextFilter) => ({
    ...(value.eq ? { $eq: value.eq } : {}),
    ...(value.startsWith ? { $like: beginning(value.startsWith) } : {}),
  }),
}
export const byTime: FilterKind = {
  graphqlType: () => TimeFilter,
  description: 'By time.',
  where: (value: TimeFilter) => between(value.from, value.to),
}
export const byDay: FilterKind = {
  graphqlType: () => DayFilter,
  description: 'By WIB day.',
  where: (value: DayFilter) => between(value.from, value.to),
}
export const byNumber: FilterKind = {
  graphqlType: () => NumberFilter,
  description: 'By number.',
  where: (value: NumberFilter) => between(value.min, value.max),
}
export const byFlag: FilterKind = {
  graphqlType: () => Boolean,
  description: 'Yes or no.',
  where: (value: boolean) => value,
}

/** Any of these values of an enum. */
export const oneOf = (values: object): FilterKind => ({
  graphqlType: () => [values],
  description: 'Any of these.',
  where: (value: unknown[]) => terms(value),
})

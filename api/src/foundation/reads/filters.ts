import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int } from 'type-graphql'
import { calendarTime, fewTerms, ids, plainText } from './filter-values.ts'
import { beginning } from './like.ts'

/** How one property may be filtered: the GraphQL input, and the `where` it becomes. */
export interface FilterKind {
  graphqlType: () => unknown
  description: string
  /** @throws BAD_USER_INPUT naming `field` for a value nothing can have */
  where(value: never, field: string): unknown
}

@InputType({ description: 'Any of these identifiers, none of these, or whether there is one at all.' })
export class IdFilter {
  @Field(() => [ID], { nullable: true, description: 'At most 100.' })
  in?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Those that have one, but none of these; at most 100.' })
  notIn?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'True: those that have none; false: those that have one.' })
  none?: boolean | null
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

/** A stretch, of which either end may be open. */
function between<End>(from: End | null | undefined, to: End | null | undefined, check: (end: End) => End) {
  return {
    ...(from === undefined || from === null ? {} : { $gte: check(from) }),
    ...(to === undefined || to === null ? {} : { $lte: check(to) }),
  }
}

export const byId: FilterKind = {
  graphqlType: () => IdFilter,
  description: 'Any of these.',
  where: ({ in: some, notIn: others, none }: IdFilter, field) => {
    // Nothing is one of these, or another than these, and none at once.
    if (none) return some || others ? { $in: [] } : null
    return {
      ...(some ? { $in: ids(some, field) } : {}),
      ...(others ? { $nin: ids(others, field) } : {}),
      ...(none === false ? { $ne: null } : {}),
    }
  },
}
export const byText: FilterKind = {
  graphqlType: () => TextFilter,
  description: 'By text.',
  where: ({ eq, startsWith }: TextFilter, field) => ({
    ...(eq ? { $eq: plainText(eq, field) } : {}),
    ...(startsWith ? { $like: beginning(plainText(startsWith, field)) } : {}),
  }),
}
export const byTime: FilterKind = {
  graphqlType: () => TimeFilter,
  description: 'By time.',
  where: ({ from, to }: TimeFilter, field) => between(from, to, (end) => calendarTime(end, field)),
}
export const byDay: FilterKind = {
  graphqlType: () => DayFilter,
  description: 'By WIB day.',
  where: ({ from, to }: DayFilter, field) => between(from, to, (end) => calendarTime(end, field)),
}
export const byNumber: FilterKind = {
  graphqlType: () => NumberFilter,
  description: 'By number.',
  where: ({ min, max }: NumberFilter) => between(min, max, (end) => end),
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
  where: (value: unknown[], field) => ({ $in: fewTerms(value, field) }),
})

import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Facts, Stretch } from './facts.ts'
import { addUp, Happened } from './happened.ts'
import { startOf, stretchesOf, TrendStep } from './period.ts'

registerEnumType(TrendStep, {
  name: 'TrendStep',
  description: 'The stretches a trend is cut into.',
  valuesConfig: {
    DAY: { description: 'WIB days.' },
    WEEK: { description: 'Weeks from Monday.' },
    MONTH: { description: 'Calendar months.' },
  },
})

@ObjectType({ description: 'What happened in one stretch of the period.' })
export class TrendPoint extends Happened {
  @Field(() => GraphQLLocalDate, { description: 'First WIB day.' })
  from!: string

  @Field(() => GraphQLLocalDate, { description: 'Last WIB day.' })
  to!: string
}

/** What happened in each stretch of the period, also where nothing did. */
export function trendOf({ asked: { scope, period, step }, happened }: Facts): TrendPoint[] {
  const byStart = new Map<string, Stretch[]>()
  for (const row of happened.trend) byStart.set(row.start, [...(byStart.get(row.start) ?? []), row])
  return stretchesOf(period, step).map((stretch) => ({
    ...stretch,
    ...addUp(byStart.get(startOf(step, stretch.from)) ?? [], scope, stretch),
  }))
}

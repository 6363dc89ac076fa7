import { Field, Float, Int, ObjectType } from 'type-graphql'

/** Decided submissions that took the same number of working days and were all on time, or all late. */
export interface Decided {
  usedDays: number
  late: boolean | null
  n: number
}

@ObjectType({
  description: 'How fast submissions were decided: issued or refused. Working days by the office’s calendar.',
})
export class WorkingTime {
  @Field(() => Int, { description: 'Submissions decided.' })
  decided!: number

  @Field(() => Int, { description: 'Of these, by the promised day.' })
  onTime!: number

  @Field(() => Int, { description: 'Of these, after the promised day.' })
  late!: number

  @Field(() => Float, { nullable: true, description: 'Share decided on time, 0 to 1; empty when nothing was decided.' })
  onTimeRate!: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Median of the working days used: half took no longer. Days the citizen needed to correct do not count.',
  })
  medianDays!: number | null
}

/** Reads how fast submissions were decided off the numbers that took as long. */
export function workingTimeOf(decided: readonly Decided[]): WorkingTime {
  const all = sum(decided)
  const late = sum(decided.filter((one) => one.late))
  return {
    decided: all,
    onTime: all - late,
    late,
    onTimeRate: all ? (all - late) / all : null,
    medianDays: medianOf(decided, all),
  }
}

function medianOf(decided: readonly Decided[], all: number): number | null {
  let passed = 0
  for (const { usedDays, n } of decided.toSorted((a, b) => a.usedDays - b.usedDays)) {
    passed += n
    if (passed * 2 >= all) return usedDays
  }
  return null
}

const sum = (decided: readonly Decided[]): number => decided.reduce((total, { n }) => total + n, 0)

import { z } from 'zod'
import type { Condition } from './condition.ts'

const question = z.string().min(1).max(60)
const value = z.union([z.string().max(100), z.boolean(), z.number()])
const plain = z.union([
  z.strictObject({ question, in: z.array(value).min(1).max(50) }),
  z.strictObject({ question, answered: z.boolean() }),
])

/** Conditions nest no deeper than a person can follow, so nothing sent can exhaust whoever evaluates it. */
const within = (depth: number): z.ZodType<Condition> => {
  if (depth === 0) return plain
  const inner = within(depth - 1)
  const several = z.array(inner).min(1).max(20)
  return z.union([
    plain,
    z.strictObject({ all: several }),
    z.strictObject({ any: several }),
    z.strictObject({ not: inner }),
  ])
}

const schema = within(4)

/** Reads a condition that came as JSON; undefined when it is none. */
export const readCondition = (raw: unknown): Condition | undefined => schema.safeParse(raw).data

import { isToOne, type Meta, type Model, propertyOf } from '../reads/compile/model.ts'
import { type Condition, isCondition, isMine, type Rights } from './rights.ts'

/** Every row rule that speaks of what does not exist, and so would let nobody see why it holds for none or for all. */
export function faultsOfRules(model: Model, { rows, follows }: Rights): string[] {
  const faults: string[] = []
  for (const [name, rules] of Object.entries(rows)) {
    const meta = model.entityNamed(name)
    // Numbers that are added up from tables without an entity have their rules as well.
    if (!meta) continue
    for (const rule of Object.values(rules))
      if (rule !== true) faults.push(...faultsOfRule(meta, rule), ...waysWithGaps(meta, rule))
  }
  for (const [name, { by, to }] of Object.entries(follows)) {
    const meta = model.entityNamed(name)
    const relation = meta && propertyOf(meta, by)
    if (!relation || !isToOne(relation) || relation.targetMeta?.className !== to)
      faults.push(`follows: ${name}.${by} does not lead to ${to}`)
  }
  return faults
}

function faultsOfRule(meta: Meta, rule: Condition): string[] {
  return Object.entries(rule).flatMap(([key, value]) => {
    if (key === '$and' || key === '$or') return (value as Condition[]).flatMap((one) => faultsOfRule(meta, one))
    if (key === '$not') return faultsOfRule(meta, value as Condition)
    const property = propertyOf(meta, key)
    if (!property) return [`rows: ${meta.className} has no property ${key}`]
    const inner = isCondition(value) && !isMine(value) && !Object.keys(value).some((one) => one.startsWith('$'))
    return inner && property.targetMeta ? faultsOfRule(property.targetMeta, value) : []
  })
}

/** Of several reasons to see a row, all but the last are also asked whether they do not hold: of nothing, nobody knows. */
const waysWithGaps = (meta: Meta, { $or }: Condition): string[] =>
  (($or ?? []) as Condition[])
    .slice(0, -1)
    .flatMap((way) => Object.keys(way))
    .filter((key) => propertyOf(meta, key)?.nullable)
    .map((key) => `rows: ${meta.className}.${key} may be empty, and stands in a reason that is not the last`)

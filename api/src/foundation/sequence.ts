import type { EntityManager } from '@mikro-orm/postgresql'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'

/** The last number given out of a series, e.g. of one register and year. */
@Entity()
export class Sequence {
  @PrimaryKey({ type: 'string', length: 120 })
  name!: string

  @Property({ type: 'integer' })
  value!: number
}

/**
 * The next number of a series, from 1, without gaps: it is given back when the transaction fails, and whoever wants the
 * next one waits until this transaction ends. So ask for it as late as possible.
 */
export async function nextOf(em: EntityManager, name: string): Promise<number> {
  const [row] = await em.execute<{ value: number }[]>(
    'insert into "sequence" ("name", "value") values (?, 1) on conflict ("name") do update set "value" = "sequence"."value" + 1 returning "value"',
    [name],
  )
  return row!.value
}

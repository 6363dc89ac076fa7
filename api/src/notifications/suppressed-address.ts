import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Work } from '../foundation/work.ts'
import { keyedHash } from '../foundation/secret-box.ts'
import type { Fault } from './delivery-state.ts'

/** An address nothing is sent to any more, because messages bounced or were reported as unwanted. */
@Entity({ tableName: 'suppressed_addresses' })
export class SuppressedAddress {
  /** Keyed hash: the list itself tells no addresses. */
  @PrimaryKey({ type: 'string', length: 64 })
  address!: string

  @Property({ type: 'string', length: 20 })
  reason!: Fault

  @Property({ type: 'datetime' })
  since!: Date
}

const hashOf = (work: Work, address: string): string =>
  keyedHash(work.settings.secret, 'message', address.toLowerCase())

export const isSuppressed = async (work: Work, address: string): Promise<boolean> =>
  (await work.em.count(SuppressedAddress, { address: hashOf(work, address) })) > 0

/** Sends nothing more to this address. */
export async function suppress(work: Work, address: string, reason: Fault): Promise<void> {
  const row = { address: hashOf(work, address), reason, since: work.clock.now() }
  await work.em.upsert(SuppressedAddress, row, { onConflictAction: 'ignore' })
}

/** Gives the address another chance. */
export async function unsuppress(work: Work, address: string): Promise<void> {
  await work.em.nativeDelete(SuppressedAddress, { address: hashOf(work, address) })
}

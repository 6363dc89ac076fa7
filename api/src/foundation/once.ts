import { createHash } from 'node:crypto'
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { badInput, Refusal } from './errors.ts'
import type { Work } from './work.ts'

/** What came of a request that carried an `Idempotency-Key`; kept a day. */
@Entity()
@Index({ properties: ['createdAt'] })
export class OnceKey {
  @PrimaryKey({ type: 'uuid' })
  user!: string

  @PrimaryKey({ type: 'string', length: 255 })
  key!: string

  @Property({ type: 'string', length: 64 })
  fingerprint!: string

  /** The record the first run made or changed. */
  @Property({ type: 'uuid' })
  result!: string

  @Property({ type: 'datetime' })
  createdAt!: Date
}

/** What was asked for, and how the record it made the first time is found again. */
export interface OnceRequest<T> {
  operation: string
  input: unknown
  find(id: string): Promise<T>
}

/**
 * Runs a verb once per key: a repeat with the same input gets the first result, a repeat with another input is refused,
 * a repeat at the same time waits for the first. A run that fails leaves no trace, so it can be tried again.
 */
export async function once<T extends { id: string }>(
  work: Work,
  key: string | undefined,
  request: OnceRequest<T>,
  run: () => Promise<T>,
): Promise<T> {
  if (!key) return run()
  if (key.length > 255)
    throw badInput({
      field: 'Idempotency-Key',
      message: { id: 'Paling panjang 255 huruf.', en: 'At most 255 characters.' },
    })
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([request.operation, request.input]))
    .digest('hex')
  // The lock makes a simultaneous repeat wait; it ends with the transaction.
  await work.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`once/${work.viewer.id}/${key}`])
  const earlier = await work.em.findOne(OnceKey, { user: work.viewer.id!, key })
  if (earlier) return request.find(resultOf(earlier, fingerprint))
  const record = await run()
  const kept = { user: work.viewer.id!, key, fingerprint, result: record.id, createdAt: work.clock.now() }
  work.em.persist(Object.assign(new OnceKey(), kept))
  return record
}

function resultOf(earlier: OnceKey, fingerprint: string): string {
  if (earlier.fingerprint === fingerprint) return earlier.result
  throw new Refusal('IDEMPOTENCY_MISMATCH', {
    id: 'Kunci permintaan ini sudah dipakai untuk isian lain.',
    en: 'This Idempotency-Key was used for a different request.',
  })
}

import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import type { Work } from '../foundation/work.ts'
import { ArchiveMovement } from './archive-movement.ts'
import type { ArchiveRecord } from './archive-record.ts'

/** The paper of a record leaves the place it lay in; the move is kept like any other. */
export function leavePlace({ em, clock, viewer }: Work, record: ArchiveRecord, note: string): void {
  if (!record.place) return
  const left = { record: ref(record), from: record.place, to: null, note }
  const movedBy = ref(em.getReference(User, viewer.id!))
  em.persist(Object.assign(new ArchiveMovement(), { ...left, movedBy, createdAt: clock.now() }))
  record.place = null
}

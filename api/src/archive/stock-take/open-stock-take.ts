import { ref } from '@mikro-orm/core'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { alreadyDone, badInput } from '../../foundation/errors.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { placesWithin } from '../places/places-within.ts'
import { requireKeeper } from '../require-keeper.ts'
import { StoragePlace } from '../storage-place.ts'
import { StockTake, StockTakeState } from './stock-take.ts'
import { StockOutcome, StockTakeLine } from './stock-take-line.ts'

const mostPapers = 5000

/** Begins to count a place: everything that should lie in it or within stands on the list. */
export async function openStockTake(work: Work, id: string): Promise<StockTake> {
  const { em, clock, viewer } = work
  const place = await getVisible(StoragePlace, id, { ...work, lock: true, what: { id: 'Tempat', en: 'The place' } })
  requireKeeper(viewer, place.division.id)
  if ((await em.count(StockTake, { place: place.id, state: StockTakeState.OPEN })) > 0) throw alreadyDone(already)
  const papers = await papersWithin(work, place)
  if (papers.length > mostPapers) throw badInput({ field: 'place', message: tooMany })
  const stockTake = Object.assign(new StockTake(), {
    createdAt: clock.now(),
    place: ref(place),
    division: place.division,
    openedBy: ref(em.getReference(User, viewer.id!)),
    expected: papers.length,
  })
  em.persist(stockTake)
  for (const record of papers) em.persist(expected(stockTake, record))
  const subject = { type: 'StockTake', id: stockTake.id }
  await remember(work, { action: 'archive.open-stock-take', subject, detail: { expected: papers.length } })
  return stockTake
}

async function papersWithin({ em }: Work, place: StoragePlace): Promise<ArchiveRecord[]> {
  const places = await placesWithin(em, place.id)
  const within = { place: { $in: places.map(({ id }) => id) } }
  return em.find(ArchiveRecord, within, { orderBy: { number: 'asc' }, limit: mostPapers + 1 })
}

const expected = (stockTake: StockTake, record: ArchiveRecord): StockTakeLine =>
  Object.assign(new StockTakeLine(), {
    createdAt: stockTake.createdAt,
    stockTake: ref(stockTake),
    record: ref(record),
    code: record.number,
    outcome: StockOutcome.EXPECTED,
  })

const already = {
  id: 'Stok opname untuk tempat ini sedang berjalan.',
  en: 'A stock-take of this place is going on.',
}
const tooMany = {
  id: 'Isinya lebih dari 5.000 arsip. Mulai dari tempat yang lebih sempit.',
  en: 'More than 5,000 records lie there. Begin with a narrower place.',
}

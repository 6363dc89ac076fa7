import { ref } from '@mikro-orm/core'
import { User } from '../../accounts/user.ts'
import { badInput, illegalStep } from '../../foundation/errors.ts'
import { cleanCode } from '../../foundation/formats/clean-text.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import type { PaperCondition } from '../archive-enums.ts'
import type { ArchiveRecord } from '../archive-record.ts'
import { say } from '../describe-archive.ts'
import { findByCode } from '../places/find-by-code.ts'
import { keeperOf, requireKeeper } from '../require-keeper.ts'
import { StockTake, StockTakeState } from './stock-take.ts'
import { StockOutcome, StockTakeLine } from './stock-take-line.ts'

/** A paper somebody has in their hands. */
export interface CountOrder {
  stockTake: string
  /** What was scanned or typed. */
  code: string
  condition?: PaperCondition | null
}

/** Counts a paper that lies in the place; counted twice it stands on the list once. */
export async function countPaper(work: Work, order: CountOrder): Promise<StockTakeLine> {
  const stockTake = await getOpen(work, order.stockTake, 'COUNT')
  const code = cleanCode(order.code).slice(0, 120)
  if (!code) throw badInput({ field: 'code', message: noCode })
  const record = await findByCode(work, order.code)
  const line = (await findLine(work, stockTake, record, code)) ?? surprising(work, stockTake, record, code)
  if (line.outcome === StockOutcome.EXPECTED) line.outcome = StockOutcome.FOUND
  line.countedBy = ref(work.em.getReference(User, work.viewer.id!))
  if (record && order.condition && keeperOf(record) === stockTake.division.id)
    say(record, { condition: order.condition })
  return line
}

/** The stock-take, locked, for those whose place it is; @throws ILLEGAL_STEP once it is closed */
export async function getOpen(work: Work, id: string, step: string): Promise<StockTake> {
  const what = { id: 'Stok opname', en: 'The stock-take' }
  const stockTake = await getVisible(StockTake, id, { ...work, lock: true, what })
  requireKeeper(work.viewer, stockTake.division.id)
  if (stockTake.state !== StockTakeState.OPEN) throw illegalStep(step, stockTake.state, [])
  return stockTake
}

const findLine = ({ em }: Work, stockTake: StockTake, record: ArchiveRecord | null, code: string) =>
  em.findOne(StockTakeLine, { stockTake: stockTake.id, ...(record ? { record: record.id } : { record: null, code }) })

/** A paper that should not lie here: at home elsewhere, or nowhere. */
function surprising(work: Work, stockTake: StockTake, record: ArchiveRecord | null, code: string): StockTakeLine {
  const line = Object.assign(new StockTakeLine(), {
    createdAt: work.clock.now(),
    stockTake: ref(stockTake),
    record: record ? ref(record) : null,
    code: record?.number ?? code,
    outcome: record?.place ? StockOutcome.MISPLACED : StockOutcome.SURPLUS,
  })
  work.em.persist(line)
  return line
}

const noCode = {
  id: 'Pindai kode pada surat, atau ketik nomornya.',
  en: 'Scan the code on the letter, or type its number.',
}

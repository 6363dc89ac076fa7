import { ref } from '@mikro-orm/core'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import type { Work } from '../../foundation/work.ts'
import { isOut } from '../loans/lend.ts'
import { getOpen } from './count-paper.ts'
import { type StockTake, StockTakeState } from './stock-take.ts'
import { StockOutcome, StockTakeLine } from './stock-take-line.ts'
import { keepStockReport } from './stock-report.ts'

/** Closes a stock-take: what was not seen is missing, unless it is on loan; the report is made and kept. */
export async function closeStockTake(work: Work, id: string): Promise<StockTake> {
  const stockTake = await getOpen(work, id, 'CLOSE')
  const lines = await work.em.find(StockTakeLine, { stockTake: id }, { orderBy: { outcome: 'asc', code: 'asc' } })
  for (const line of lines)
    if (line.outcome === StockOutcome.EXPECTED)
      line.outcome = (await isOut(work, line.record!.id)) ? StockOutcome.ON_LOAN : StockOutcome.MISSING
  const closedBy = ref(work.em.getReference(User, work.viewer.id!))
  Object.assign(stockTake, { state: StockTakeState.CLOSED, closedAt: work.clock.now(), closedBy })
  stockTake.report = ref(await keepStockReport(work, stockTake, lines))
  const detail = Object.fromEntries(Object.values(StockOutcome).map((one) => [one, countOf(lines, one)]))
  await remember(work, { action: 'archive.close-stock-take', subject: { type: 'StockTake', id }, detail })
  return stockTake
}

/** How many lines ended like that. */
export const countOf = (lines: readonly StockTakeLine[], outcome: StockOutcome): number =>
  lines.filter((line) => line.outcome === outcome).length

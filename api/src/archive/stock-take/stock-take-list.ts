import { byId, byTime, oneOf } from '../../foundation/reads/filters.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { StockTake, StockTakeState } from './stock-take.ts'
import { StockOutcome, StockTakeLine } from './stock-take-line.ts'

/** Stock-takes, those that go on and those that were closed. */
export const stockTakeList = describeList<StockTake>({
  entity: StockTake,
  of: 'stock-takes',
  filter: { place: byId, state: oneOf(StockTakeState), createdAt: byTime },
  sort: ['createdAt'],
})

/** The papers of stock-takes. */
export const stockLineList = describeList<StockTakeLine>({
  entity: StockTakeLine,
  of: 'papers of stock-takes',
  filter: { stockTake: byId, outcome: oneOf(StockOutcome), record: byId },
  sort: ['createdAt', 'code'],
})

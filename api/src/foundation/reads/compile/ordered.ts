import type { Order } from '../read.ts'
import { columnOf, type Table } from './model.ts'

/** In which order rows of a table come. */
export function ordered(table: Table, order: Order): string {
  const terms = Object.entries(order).map(([property, direction]) => `${columnOf(table, property)} ${direction}`)
  return terms.length === 0 ? '' : `order by ${terms.join(', ')}`
}

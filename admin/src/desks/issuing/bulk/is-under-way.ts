import type { BulkRunFragment } from '../../../gql/graphql.ts'

/** Whether letters are still being issued by an order. */
export const isUnderWay = ({ state }: Pick<BulkRunFragment, 'state'>): boolean =>
  state === 'WAITING' || state === 'RUNNING'

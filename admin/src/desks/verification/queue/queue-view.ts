import type { SubmissionFilter, SubmissionSort, SubmissionStatus, ServiceKind } from '../../../gql/graphql.ts'
import { daysAfter } from '../../../ui/dates.ts'

/** The parts of a bidang's queue, in the order of their tabs. */
export const queueViews = ['waiting', 'mine', 'inHand', 'returned', 'all'] as const
export type QueueView = (typeof queueViews)[number]

/** How pressing the promised day has to be for a file to be listed. */
export const dueRanges = ['overdue', 'today', 'soon', 'week'] as const
export type DueRange = (typeof dueRanges)[number]

/** Which stretch of the queue somebody looks at; it stands in the address, so that it can be shared and gone back to. */
export interface QueuePlace {
  view: QueueView
  service?: ServiceKind
  /** Only among all files; the other parts have their states. */
  state?: SubmissionStatus
  /** Only among the files being verified: who has it in hand. */
  holder?: string
  due?: DueRange
  sort: SubmissionSort
  /** From 1. */
  page: number
}

/** The same with the words looked for, which may be a name or an identity number and stand in no address. */
export interface QueueSearch extends QueuePlace {
  text: string
}

/** Whose queue it is. */
export interface Desk {
  me: string
  division?: string
}

/** Every state a file can be in once it was filed; drafts are nobody's business but their owner's. */
export const filedStates = [
  'SUBMITTED',
  'IN_VERIFICATION',
  'RETURNED',
  'COMPLETE',
  'APPROVED',
  'REFUSED',
  'ISSUED',
  'DELIVERED',
  'CLOSED',
  'WITHDRAWN',
  'LAPSED',
] as const satisfies SubmissionStatus[]

const statusesOf: Record<QueueView, SubmissionStatus[]> = {
  waiting: ['SUBMITTED'],
  mine: ['IN_VERIFICATION'],
  inHand: ['IN_VERIFICATION'],
  returned: ['RETURNED'],
  all: [...filedStates],
}

/** The filter of one part of the queue. */
export const filterOfView = (view: QueueView, { me, division }: Desk): SubmissionFilter => ({
  status: statusesOf[view],
  ...(division && { division: { in: [division] } }),
  ...(view === 'mine' && { holder: { in: [me] } }),
})

const daysOf: Record<DueRange, (today: string) => NonNullable<SubmissionFilter['dueOn']>> = {
  overdue: (today) => ({ to: daysAfter(today, -1) }),
  today: (today) => ({ from: today, to: today }),
  soon: (today) => ({ from: today, to: daysAfter(today, 3) }),
  week: (today) => ({ from: today, to: daysAfter(today, 7) }),
}

/** The filter for everything that was chosen. */
export const filterOf = (
  { view, service, state, holder, due }: QueuePlace,
  desk: Desk,
  today: string,
): SubmissionFilter => ({
  ...filterOfView(view, desk),
  ...(view === 'all' && state && { status: [state] }),
  ...(view === 'inHand' && holder && { holder: { in: [holder] } }),
  ...(service && { service: [service] }),
  ...(due && { dueOn: daysOf[due](today) }),
})

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value)

/** Reads the place out of the address; what makes no sense there is as if it were not. */
export function readPlace(params: URLSearchParams): QueuePlace {
  const service = params.get('service')
  return {
    view: oneOf(queueViews, params.get('view')) ?? 'waiting',
    service: service && /^[A-Z_]+$/.test(service) ? (service as ServiceKind) : undefined,
    state: oneOf(filedStates, params.get('state')),
    holder: /^[\w-]+$/.exec(params.get('holder') ?? '')?.[0],
    due: oneOf(dueRanges, params.get('due')),
    sort: oneOf<SubmissionSort>(['DUE_ON', 'SUBMITTED_AT'], params.get('sort')) ?? 'DUE_ON',
    page: Math.max(1, Math.trunc(Number(params.get('page'))) || 1),
  }
}

/** Writes it into the address; what is as usual is left out. */
export function writePlace({ view, service, state, holder, due, sort, page }: QueuePlace): URLSearchParams {
  const params = {
    view: view === 'waiting' ? '' : view,
    service: service ?? '',
    state: state ?? '',
    holder: holder ?? '',
    due: due ?? '',
    sort: sort === 'DUE_ON' ? '' : sort,
    page: page === 1 ? '' : String(page),
  }
  return new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''))
}

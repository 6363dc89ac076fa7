import { useInfiniteQuery } from '@tanstack/react-query'
import { MySubmissionsDocument, type MySubmissionsQuery, type SubmissionStatus } from '../gql/graphql.ts'
import { ask, keyOf } from '../graphql/ask.ts'
import type { Refused } from '../graphql/refused.ts'
import { useMe } from '../session/use-me.ts'

/** One submission as the list tells of it. */
export type ListedSubmission = MySubmissionsQuery['submissions']['nodes'][number]

/** What the person themselves has to go on with. */
export const waitingForYou: SubmissionStatus[] = ['DRAFT', 'RETURNED']

/** What was filed and is with the office, or over. */
export const filed: SubmissionStatus[] = [
  'SUBMITTED',
  'IN_VERIFICATION',
  'COMPLETE',
  'APPROVED',
  'ISSUED',
  'DELIVERED',
  'CLOSED',
  'REFUSED',
  'WITHDRAWN',
  'LAPSED',
]

/** The person's own submissions in these states, newest first, page by page. */
export function useMySubmissions(status: SubmissionStatus[]) {
  const me = useMe()
  const owner = me?.id ?? ''
  const { data, ...query } = useInfiniteQuery<MySubmissionsQuery, Refused>({
    queryKey: [...keyOf(MySubmissionsDocument, { owner, status }), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      ask(MySubmissionsDocument, { owner, status, after: pageParam as string | null }, { signal }),
    initialPageParam: null,
    getNextPageParam: ({ submissions: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    enabled: Boolean(me),
  })
  return { ...query, submissions: data?.pages.flatMap((page) => page.submissions.nodes) }
}

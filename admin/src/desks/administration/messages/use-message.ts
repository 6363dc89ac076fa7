import type { UseQueryResult } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import {
  MessageVersionsDocument,
  type MessageVersionsQuery,
  type MessageWordingFragment,
} from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import type { Refused } from '../../../providers/refused.ts'

/** The message the address names: its wordings, newest first, and the one in use. */
export function useMessage(): UseQueryResult<MessageVersionsQuery, Refused> & {
  key: string
  versions: MessageWordingFragment[]
  current?: MessageWordingFragment
} {
  const { key = '' } = useParams()
  const answer = useAsk(MessageVersionsDocument, { key })
  const versions = (answer.data?.messageTemplates.nodes ?? []).toSorted((a, b) => b.version - a.version)
  return { ...answer, key, versions, current: versions.find(({ current }) => current) }
}

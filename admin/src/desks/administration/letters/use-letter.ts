import type { UseQueryResult } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import {
  LetterVersionsDocument,
  type LetterVersionsQuery,
  type LetterWordingContentFragment,
  type ServiceKind,
} from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import type { Refused } from '../../../providers/refused.ts'

/** Where a letter of a service has its page. */
export const pageOfLetter = ({ service, letter }: { service: string; letter: string }): string =>
  `/administration/letters/${service}/${letter}`

/** The letter the address names: its wordings, newest first, and the one in use. */
export function useLetter(): UseQueryResult<LetterVersionsQuery, Refused> & {
  versions: LetterWordingContentFragment[]
  current?: LetterWordingContentFragment
} {
  const { service = '', letter = '' } = useParams()
  const answer = useAsk(LetterVersionsDocument, { service: service as ServiceKind, letter })
  const versions = (answer.data?.letterWordings.nodes ?? []).toSorted((a, b) => b.version - a.version)
  return { ...answer, versions, current: versions.find(({ current }) => current) }
}

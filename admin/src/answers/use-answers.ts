import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { AnswerFormDocument, AnswersTypeDocument, type AnswerFormQuery, type ServiceKind } from '../gql/graphql.ts'
import { ask, withRemedies } from '../providers/ask.ts'
import type { Refused } from '../providers/refused.ts'
import { send } from '../providers/send.ts'
import { useSignedIn } from '../session/session.ts'
import type { Answers } from './condition.ts'
import { answersQuery } from './answers-query.ts'
import type { Page } from './form.ts'

/** The form of a service; it stays the same while the console is open. */
export const useForm = (kind: ServiceKind | undefined): UseQueryResult<AnswerFormQuery['service'], Refused> =>
  useQuery<AnswerFormQuery['service'], Refused>({
    queryKey: ['form', kind],
    queryFn: async () => (await ask(AnswerFormDocument, { kind: kind! })).service,
    enabled: kind !== undefined,
    staleTime: 'static',
  })

/** The answers of a submission to a form, as far as they may be read. Asked again when the edition is another one. */
export function useAnswers(
  submission: string,
  edition: number | undefined,
  form: readonly Page[] | undefined,
): UseQueryResult<Answers, Refused> {
  const { rights } = useSignedIn()
  return useQuery<Answers, Refused>({
    queryKey: ['answers', submission, edition],
    queryFn: async ({ signal }) => {
      const type = (await ask(AnswersTypeDocument, { id: submission }, { signal })).submission?.answers?.__typename
      if (!type) return {}
      const document = answersQuery(type, form!, (key) => rights.mayRead(type, key))
      const read = () => send<{ submission: { answers: Answers } | null }>(document, { id: submission }, { signal })
      return (await withRemedies(read)).submission?.answers ?? {}
    },
    enabled: form !== undefined && edition !== undefined,
    placeholderData: (before, query) => (query?.queryKey[1] === submission ? before : undefined),
    staleTime: 'static',
  })
}

import {
  type UseMutationResult,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useRef } from 'react'
import type { TypedDocumentString } from '../gql/graphql.ts'
import { prompt, type PromptKind } from './prompts.ts'
import { isRefused, type Refused } from './refused.ts'
import { send, type SendOptions } from './send.ts'

const remedies: Record<string, PromptKind> = { UNAUTHENTICATED: 'SIGN_IN', STEP_UP_REQUIRED: 'STEP_UP' }

/** Runs a request; when the API first wants a sign-in or a proof of identity, asks the person and runs it again. */
export async function withRemedies<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const remedy = isRefused(error) ? remedies[error.code] : undefined
    if (!remedy || !(await prompt(remedy))) throw error
    return withRemedies(run)
  }
}

/** Asks the API one typed question. @throws Refused */
export const ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: SendOptions = {},
): Promise<Data> => withRemedies(() => send<Data>(document.toString(), variables, options))

/** Asks when the component is shown; again after every change made here, and every so many milliseconds if told. */
export const useAsk = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { every, enabled = true }: { every?: number; enabled?: boolean } = {},
): UseQueryResult<Data, Refused> =>
  useQuery<Data, Refused>({
    queryKey: ['ask', document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, { signal }),
    refetchInterval: every,
    enabled,
  })

/**
 * Changes something, never before the API has said yes. A request that got no answer keeps its idempotency key, so
 * that trying again cannot do it twice. Afterwards everything shown is asked again, and what was shown before is
 * forgotten: a page gone back to must not offer, even for a moment, what has just been done.
 */
export function useDo<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
): UseMutationResult<Data, Refused, Variables> {
  const queryClient = useQueryClient()
  const intents = useRef(new Map<string, string>())
  return useMutation<Data, Refused, Variables>({
    mutationFn: async (variables) => {
      const intent = JSON.stringify(variables)
      const idempotencyKey = intents.current.get(intent) ?? crypto.randomUUID()
      intents.current.set(intent, idempotencyKey)
      try {
        const data = await ask(document, variables, { idempotencyKey })
        intents.current.delete(intent)
        return data
      } catch (error) {
        if (!isRefused(error, 'UNREACHABLE')) intents.current.delete(intent)
        throw error
      }
    },
    // Who is signed in is asked again by those who change it.
    onSuccess: () => {
      queryClient.removeQueries({ type: 'inactive', predicate: ({ queryKey }) => queryKey[0] === 'ask' })
      return queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    },
  })
}

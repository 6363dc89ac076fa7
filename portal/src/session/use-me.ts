import { MeDocument, type MeQuery } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'

/** The person who is signed in. */
export type Me = NonNullable<MeQuery['me']>

/** Who is signed in: `undefined` while it is not known yet, `null` for nobody. */
export function useMe(): Me | null | undefined {
  const { data, error } = useAsk(MeDocument, {})
  return error && !data ? null : data?.me
}

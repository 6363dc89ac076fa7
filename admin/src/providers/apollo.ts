import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client/core'
import { type DocumentNode, print } from 'graphql'
import { withRemedies } from './ask.ts'
import { isRefused } from './refused.ts'
import { send } from './send.ts'

/** Carries what ra-data-graphql asks over the same wire as everything else: same errors, same dialogs, nothing kept. */
const wire = new ApolloLink(
  ({ query, variables, getContext }) =>
    new Observable((observer) => {
      const { signal } = (getContext().fetchOptions ?? {}) as { signal?: AbortSignal }
      withRemedies(() => send<Record<string, unknown>>(print(query), variables, { signal }))
        .then((data) => observer.next({ data }))
        .catch((error) => {
          if (!isRefused(error)) throw error
          const { message, code, extensions } = error
          observer.next({ errors: [{ message, extensions: { ...extensions, code } }] as never })
        })
        .then(() => observer.complete())
        .catch((error) => observer.error(error))
    }),
)

/** Apollo asks for type names on behalf of its cache; nothing is cached here. */
class NoCache extends InMemoryCache {
  override transformDocument = (document: DocumentNode): DocumentNode => document
}

/** Apollo’s client without its cache: react-query remembers. */
export const createApollo = (): ApolloClient<unknown> =>
  new ApolloClient({
    link: wire,
    cache: new NoCache(),
    defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
    devtools: { enabled: false },
  })

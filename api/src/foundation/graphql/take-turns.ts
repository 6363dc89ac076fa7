import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server'
import { bulkhead, type BulkheadPolicy, isBulkheadRejectedError } from 'cockatiel'
import { tooManyRequests } from '../errors.ts'
import type { Request } from '../request.ts'

/** How many requests of one client run at once, and how many more may wait for their turn. */
const atOnce = 20
const mostWaiting = 300

/** Seconds after which a client who was refused may try again. */
const retryAfter = 1

/** A client is a session, or an address for those who have not signed in: whole offices share one. */
const clientOf = ({ viewer, address }: Request): string => viewer.session ?? address

/** Lets every client have its turn: one that sends very many requests at once waits, and then is refused. */
export function takeTurns(): ApolloServerPlugin<Request> {
  const lines = new Map<string, BulkheadPolicy>()
  const enter = async (client: string): Promise<() => void> => {
    const line = lines.get(client) ?? bulkhead(atOnce, mostWaiting)
    lines.set(client, line)
    const leave = await turnIn(line)
    return () => {
      // Whoever leaves last clears the line away.
      if (line.executionSlots === atOnce - 1) lines.delete(client)
      leave()
    }
  }
  return {
    requestDidStart: async () => {
      let leave = () => {}
      return {
        responseForOperation: async ({ contextValue }) => {
          try {
            leave = await enter(clientOf(contextValue))
            return null
          } catch (error) {
            if (isBulkheadRejectedError(error)) return crowded(contextValue)
            throw error
          }
        },
        willSendResponse: async () => leave(),
      }
    },
  }
}

/** Waits until there is room in the line; what it answers frees the place again. */
const turnIn = (line: BulkheadPolicy): Promise<() => void> =>
  new Promise((entered, refused) => {
    line.execute(() => new Promise<void>((left) => entered(left))).catch(refused)
  })

const crowded = ({ language }: Request): GraphQLResponse => ({
  http: { status: 429, headers: new HeaderMap([['retry-after', String(retryAfter)]]) },
  body: { kind: 'single', singleResult: { errors: [tooManyRequests(retryAfter).in(language)] } },
})

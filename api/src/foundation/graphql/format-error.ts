import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { v7 } from 'uuid'
import { badInput, errorCodes, Refusal, unavailable } from '../errors.ts'
import { isDiskFull } from '../files/answer-refusal.ts'
import type { Log } from '../log.ts'
import type { Language } from '../text.ts'

const known = new Set<string>(errorCodes)

/**
 * Turns whatever went wrong into what a client may see: a refusal in the reader's language, GraphQL's own complaints
 * about a document, and for everything else a reference to the log, nothing of the inside.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { language, log }: { language: Language; log: Log },
): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  // Nothing but this line tells the operator why people are put off.
  if (isDiskFull(cause)) log.error({ fault: (cause as NodeJS.ErrnoException).code }, 'no room left on the disk')
  const refusal = cause instanceof Refusal ? cause : refusalOf(cause)
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  }
  if (refusal) return { ...refusal.in(language), ...place }
  const code = String(formatted.extensions?.code ?? '')
  if (known.has(code) && code !== 'INTERNAL') return { message: formatted.message, ...place, extensions: { code } }
  return { ...internal(cause, language, log), ...place }
}

/** What the driver says, without a code, when PostgreSQL is away or has no connection to spare. */
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** PostgreSQL's own words never leave the house; the few faults a client can cause or mend become codes of ours. */
function refusalOf(cause: unknown): Refusal | undefined {
  if (isDiskFull(cause)) return unavailable()
  if (cause instanceof Error && lostConnection.test(cause.message)) return unavailable()
  const state = (cause as { code?: unknown } | null)?.code
  if (typeof state !== 'string') return undefined
  if (/^22[0-9A-Z]{3}$/.test(state))
    return badInput({ field: 'input', message: { id: 'Nilai isian tidak sah.', en: 'A value is not valid.' } })
  if (/^(57014|53[0-9A-Z]{3}|08[0-9A-Z]{3}|57P0[0-9])$/.test(state) || /^(ECONN|EPIPE|ETIMEDOUT)/.test(state))
    return unavailable()
  return undefined
}

function internal(cause: unknown, language: Language, log: Log): GraphQLFormattedError {
  const reference = v7()
  const { name, stack } = (cause ?? {}) as GraphQLError
  // The message itself may carry values people typed; the stack without its first line tells where, not what.
  log.error({
    reference,
    fault: name,
    at: stack
      ?.split('\n')
      .filter((line) => line.trim().startsWith('at '))
      .slice(0, 8),
  })
  const message = {
    id: `Terjadi kesalahan di pihak kami. Sebutkan kode ${reference} bila menghubungi kami.`,
    en: `Something went wrong on our side. Quote ${reference} when you contact us.`,
  }[language]
  return { message, extensions: { code: 'INTERNAL', reference } }
}

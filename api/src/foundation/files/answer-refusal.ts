import type { Request, Response } from 'express'
import { randomUUID } from 'node:crypto'
import { Refusal, unavailable, type ErrorCode } from '../errors.ts'
import type { Log } from '../log.ts'
import { languageOf } from '../text.ts'

/** The HTTP status that goes with each refusal of a file route. */
const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  STALE: 409,
  ALREADY_DONE: 409,
  ILLEGAL_STEP: 409,
  PAYLOAD_TOO_LARGE: 413,
  BAD_USER_INPUT: 422,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
}

/** Answers a refusal as JSON in the reader's language, with the same codes as GraphQL; anything else only by number. */
export function answerRefusal(request: Request, response: Response, error: unknown, log: Log): void {
  const hasHungUp = request.destroyed && !request.complete
  if (hasHungUp || response.headersSent) return void response.destroy()
  const refusal = asRefusal(error, log)
  const { message, extensions } = refusal.in(languageOf(request.headers['accept-language']))
  // Bytes still on their way would be taken for the next request.
  if (!request.complete) response.set('Connection', 'close')
  response.status(isDiskFull(error) ? 507 : (statuses[refusal.code] ?? 400)).json({ message, extensions })
}

function asRefusal(error: unknown, log: Log): Refusal {
  if (error instanceof Refusal) return error
  const reference = randomUUID()
  log.error({ err: error, reference }, 'file route failed')
  if (isDiskFull(error)) return unavailable()
  const text = { id: 'Terjadi kesalahan pada sistem. Coba lagi.', en: 'Something went wrong. Please try again.' }
  return new Refusal('INTERNAL', text, { reference })
}

/** The disk, or the account's share of it, has no room left. */
export const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException | null)?.code ?? '')

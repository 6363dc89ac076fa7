import type { Outcome } from './message-channel.ts'

/** Failures before a connection stood: the provider has seen nothing of the message. */
const beforeConnection =
  /^(EDNS|ETLS|ENOTFOUND|EAI_AGAIN|EAI_FAIL|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES|EPERM|UND_ERR_CONNECT_TIMEOUT|CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH)/
const timedOut = /^(ETIMEDOUT|ECONNABORTED|ESOCKETTIMEDOUT|UND_ERR_(HEADERS|BODY)_TIMEOUT)/

/** What a failed connection tells about the fate of the message. */
export function readFailure(error: unknown): Outcome {
  const code = codeOf(error)
  if (beforeConnection.test(code)) return { kind: 'TEMPORARY', fault: 'UNREACHABLE' }
  return { kind: 'UNKNOWN', fault: timedOut.test(code) ? 'TIMEOUT' : 'CONNECTION_LOST' }
}

/** `fetch` wraps the cause, at times several of them. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return 'cause' in error ? codeOf(error.cause) : ''
}

/** What a provider's refusal by HTTP status means. */
export function readStatus(status: number, retryAfter?: string | null): Outcome {
  if (status === 401 || status === 403) return { kind: 'LOCKED_OUT' }
  if (status === 429 || status === 408) return { kind: 'TEMPORARY', fault: 'BUSY', ...secondsOf(retryAfter) }
  if (status >= 500) return { kind: 'TEMPORARY', fault: 'PROVIDER_ERROR', ...secondsOf(retryAfter) }
  return { kind: 'PERMANENT', fault: 'REJECTED' }
}

function secondsOf(retryAfter: string | null | undefined): { retryAfter?: number } {
  if (!retryAfter) return {}
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000
  return Number.isFinite(seconds) ? { retryAfter: Math.max(0, seconds) } : {}
}

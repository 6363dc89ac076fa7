import {
  BrokenCircuitError,
  circuitBreaker,
  ConsecutiveBreaker,
  handleWhenResult,
  TaskCancelledError,
  timeout,
  TimeoutStrategy,
} from 'cockatiel'
import type { MessageChannel, Outcome } from './message-channel.ts'

/** How long to wait for a provider, and when to leave it alone. */
export interface Guard {
  timeoutSeconds: number
  /** Failures in a row after which the provider is left alone… */
  breakAfter: number
  /** …for so many seconds. */
  pauseSeconds: number
}

export const usualGuard: Guard = { timeoutSeconds: 10, breakAfter: 5, pauseSeconds: 30 }

/** Puts a time limit and a circuit breaker before a channel, so that a sick provider costs LIKE-U little. */
export function guarded(channel: MessageChannel, guard: Guard = usualGuard): MessageChannel {
  const limit = timeout(guard.timeoutSeconds * 1000, TimeoutStrategy.Aggressive)
  const breaker = circuitBreaker(
    handleWhenResult((outcome) => isSick(outcome as Outcome)),
    {
      halfOpenAfter: guard.pauseSeconds * 1000,
      breaker: new ConsecutiveBreaker(guard.breakAfter),
    },
  )
  const once = async (run: () => Promise<Outcome>): Promise<Outcome> => {
    try {
      return await limit.execute(run)
    } catch (error) {
      if (error instanceof TaskCancelledError) return { kind: 'UNKNOWN', fault: 'TIMEOUT' }
      throw error
    }
  }
  return {
    send: async (message) => {
      try {
        return await breaker.execute(() => once(() => channel.send(message)))
      } catch (error) {
        if (!(error instanceof BrokenCircuitError)) throw error
        return { kind: 'TEMPORARY', fault: 'PAUSED', retryAfter: guard.pauseSeconds }
      }
    },
  }
}

const isSick = (outcome: Outcome): boolean =>
  outcome.kind === 'UNKNOWN' ||
  (outcome.kind === 'TEMPORARY' && ['PROVIDER_ERROR', 'UNREACHABLE'].includes(outcome.fault))

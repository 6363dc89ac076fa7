import { circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel'
import { Refusal, unavailable } from '../../foundation/errors.ts'
import type { Text } from '../../foundation/text.ts'

/** Failures in a row after which a service is left alone, and for how long. */
const breakAfter = 5
const pauseSeconds = 30

/**
 * Calls a service elsewhere so that its sickness costs LIKE-U little: whatever goes wrong becomes one refusal that says
 * what to do. What the service itself refuses, with a reason, is passed on.
 */
export function guardCalls(silent: Text): <T>(call: () => Promise<T>) => Promise<T> {
  const breaker = circuitBreaker(
    handleWhen((error) => !(error instanceof Refusal)),
    { halfOpenAfter: pauseSeconds * 1000, breaker: new ConsecutiveBreaker(breakAfter) },
  )
  return async (call) => {
    try {
      return await breaker.execute(call)
    } catch (error) {
      // The cause may quote what was sent; it goes no further.
      throw error instanceof Refusal ? error : unavailable(silent)
    }
  }
}

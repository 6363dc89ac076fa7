/** How long LIKE-U keeps trying. */
export interface DeliveryPolicy {
  /** Seconds before the first further try; each one after waits twice as long, give or take. */
  firstRetrySeconds: number
  maxRetrySeconds: number
  /** Minutes after which the other channel takes over, where there is one. */
  fallbackAfterMinutes: number
  /** Minutes after which a message is given up, where there is no other channel. */
  giveUpAfterMinutes: number
  /** Seconds left for a receipt to tell how a try of unknown outcome ended. */
  reconcileSeconds: number
  /** Seconds between looks whether an earlier message to the same person has gone. */
  turnSeconds: number
  /** Minutes for which a later message waits for an earlier one. */
  orderMinutes: number
}

export const usualPolicy: DeliveryPolicy = {
  firstRetrySeconds: 20,
  maxRetrySeconds: 1800,
  fallbackAfterMinutes: 60,
  giveUpAfterMinutes: 1440,
  reconcileSeconds: 90,
  turnSeconds: 5,
  orderMinutes: 10,
}

/** Seconds until the next try: doubling, spread out so that messages do not come back all at once. */
export function retryDelay(policy: DeliveryPolicy, attempts: number, random: () => number = Math.random): number {
  const full = Math.min(policy.maxRetrySeconds, policy.firstRetrySeconds * 2 ** Math.min(attempts - 1, 20))
  return full * (0.5 + random() / 2)
}

import type { Jobs } from '../outbox.ts'

/** How the jobs of one name are kept and retried. */
export interface Queue {
  name: keyof Jobs
  /** Tries after the first one failed; then the job rests in `<name>-failed` for a person to look at. */
  retryLimit: number
  /** Seconds before the first retry; each further one waits about twice as long. */
  retryDelay: number
  retryDelayMax: number
  /** Seconds after which a worker that does not answer is taken for dead, and the job for undone. */
  expireInSeconds: number
  /** Only one job per `singletonKey` waits at a time; every job must then carry one. */
  onePerKey: boolean
}

const usual = { retryLimit: 8, retryDelay: 2, retryDelayMax: 900, expireInSeconds: 60, onePerKey: false }

/** A queue with the usual policy, but for what is said otherwise. Modules declare theirs; the shell lists them. */
export const declareQueue = (queue: Pick<Queue, 'name'> & Partial<Queue>): Queue => ({ ...usual, ...queue })

/** Where jobs of a queue rest once every retry has failed. */
export const failedQueueOf = (queue: Queue): string => `${queue.name}-failed`

import type { Jobs, Outbox } from '../outbox.ts'

/** One try at a job. */
export interface Try {
  /** The job's id, the same on every try. */
  id: string
  /** Counts from 1. */
  number: number
  /** Raised when the job's time is up or the process stops; what comes after it counts for nothing. */
  signal: AbortSignal
}

/** Does what a job asks. May run more than once for the same job: doing it twice must be as good as once. */
export type JobHandler<Name extends keyof Jobs> = (payload: Jobs[Name], attempt: Try) => Promise<void>

/** How many jobs of a queue this process takes at once. */
export interface WorkerSize {
  /** Jobs fetched together and done side by side. */
  batch?: number
  /** Batches in hand at the same time. */
  workers?: number
}

/** The outbox and those who empty it. */
export interface JobRunner extends Outbox {
  work<Name extends keyof Jobs>(name: Name, handler: JobHandler<Name>, size?: WorkerSize): Promise<void>
  /** Sends this job at every time of a cron pattern, read in WIB; several processes still send it once. */
  schedule<Name extends keyof Jobs>(name: Name, cron: string, payload: Jobs[Name]): Promise<void>
  /** Takes no more jobs, finishes those in hand, and closes. */
  stop(): Promise<void>
}

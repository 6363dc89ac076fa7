import { TurnableClock } from '../../harness/server.ts'

/** A clock that can be stopped, so that two answers are given at the same moment. */
export class StoppableClock extends TurnableClock {
  private stopped: Date | undefined

  override now(): Date {
    return new Date(this.stopped ?? super.now())
  }

  stop(): void {
    this.stopped = this.now()
  }
}

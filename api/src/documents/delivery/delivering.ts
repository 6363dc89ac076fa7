/** What handing out documents needs beyond the usual instruments. */
export interface Delivering {
  /** Days a link to a document works. */
  linkDays: number
}

declare module '../../foundation/work.ts' {
  interface Instruments {
    delivering: Delivering
  }
}

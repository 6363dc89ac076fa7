import type { Readable } from 'node:stream'

/** What a virus scanner says of some bytes. `UNAVAILABLE` is no verdict: ask again later. */
export interface ScanVerdict {
  verdict: 'CLEAN' | 'INFECTED' | 'UNAVAILABLE'
  /** The scanner's name for what it found. */
  signature?: string
}

/** A virus scanner. An installation without one passes `null`, and its files say NOT_SCANNED. */
export interface Scanner {
  /** Never throws for a scanner that is down, hangs or answers nonsense: that is `UNAVAILABLE`. */
  scan(bytes: Readable): Promise<ScanVerdict>
  /** The day the scanner's knowledge is from, for the health page; undefined when it does not answer. */
  knowledgeDate(): Promise<Date | undefined>
}

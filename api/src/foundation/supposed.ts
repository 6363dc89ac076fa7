import type { Request } from './request.ts'

/**
 * Who asks is remembered from an earlier request, and PostgreSQL has still to say that it is so. Nothing may be answered
 * or done before it has.
 */
export interface Supposed {
  /** What asks PostgreSQL who it is; it can be sent along with a read. Gives one text, or nothing. */
  question: { text: string; values: readonly unknown[] }
  /** Whether what it gave says that all is as supposed. */
  holds(found: string | null): boolean
  /** Asks on its own, and has the request go on in the name of whoever it is. */
  settle(request: Request): Promise<void>
}

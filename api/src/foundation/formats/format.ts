import type { Text } from '../text.ts'

/** One way of writing a value: how it is tidied, what is wrong with it, how it is shown to strangers. */
export interface Format {
  /** The one stored form of what people type; tidying twice changes nothing. */
  normalise(raw: string): string
  /** What is wrong with a tidied value and what to do about it; never repeats the value. */
  fault(value: string): Text | undefined
  /** The value with its middle hidden, for lists and public pages. */
  mask?(value: string): string
  /** A made-up, valid value to show under the field. */
  example: string
}

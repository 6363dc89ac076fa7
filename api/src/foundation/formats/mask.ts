/** Hides the middle of a number, leaving its first four and last two characters for recognition. */
export const maskMiddle = (value: string): string =>
  value.length <= 6 ? '•'.repeat(value.length) : value.slice(0, 4) + '•'.repeat(value.length - 6) + value.slice(-2)

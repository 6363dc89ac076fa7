const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/** The month of a day (`YYYY-MM-DD`) in Roman numerals, as letter numbers write it. */
export function romanMonth(day: string): string {
  const numeral = numerals[Number(day.slice(5, 7)) - 1]
  if (!numeral) throw new RangeError('A day is written YYYY-MM-DD.')
  return numeral
}

/** A quarter of a year in WIB days. */
export interface Quarter {
  /** E.g. `2026-Q4`. */
  name: string
  firstDay: string
  lastDay: string
}

/** The quarter a WIB day (`YYYY-MM-DD`) lies in. */
export function quarterOf(day: string): Quarter {
  const year = Number(day.slice(0, 4))
  const number = Math.ceil(Number(day.slice(5, 7)) / 3)
  const dayIn = (month: number, date: number) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
  return {
    name: `${year}-Q${number}`,
    firstDay: dayIn(number * 3 - 3, 1),
    lastDay: dayIn(number * 3, 0),
  }
}

/** The quarter of that name; `undefined` when it names none. */
export function findQuarter(name: string): Quarter | undefined {
  const [, year, number] = /^(20\d{2})-Q([1-4])$/.exec(name) ?? []
  return year ? quarterOf(`${year}-${String(Number(number) * 3).padStart(2, '0')}-01`) : undefined
}

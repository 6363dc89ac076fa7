import type { Mine } from '../../rights/rights.ts'

/** Where a parameter's value comes from at each run: what a field was asked (by call and place), or the viewer. */
export type Source = { call: number; place: number } | { viewer: Mine['mine'] }

/** What stands where a value will: only those the final text holds are numbered. No document can contain it. */
const mark = '\u0001'
const marked = new RegExp(`${mark}(\\d+)${mark}`, 'g')

/** A statement in the making: hands out names of tables and places of values. Every value goes through here. */
export class Statement {
  private readonly sources: Source[] = []
  private readonly places = new Map<string, number>()
  private tables = 0

  table(): string {
    return `t${this.tables++}`
  }

  /** The place of a value of a type; the same value of the same type stands in one place only. */
  value(source: Source, type: string): string {
    return `${this.place(source, type)}::${type}`
  }

  /** The place of a value whose type is said beside it. */
  place(source: Source, type = ''): string {
    const key = JSON.stringify([source, type])
    const known = this.places.get(key)
    const place = known ?? this.sources.push(source) - 1
    this.places.set(key, place)
    return `${mark}${place}${mark}`
  }

  /** The text PostgreSQL is given, with the sources of its parameters in order. */
  finish(text: string): { text: string; sources: Source[] } {
    const order: number[] = []
    const numbered = text.replaceAll(marked, (_, digits: string) => {
      const index = Number(digits)
      if (!order.includes(index)) order.push(index)
      return `$${order.indexOf(index) + 1}`
    })
    return { text: numbered, sources: order.map((index) => this.sources[index]!) }
  }
}

/** Conditions that must all hold; those that always do are left out. */
export const allOf = (...conditions: readonly string[]): string =>
  conditions.filter((condition) => condition !== 'true').join(' and ') || 'true'

export const name = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`

/** A text of our own code as SQL writes it; what people send is never written into a statement. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

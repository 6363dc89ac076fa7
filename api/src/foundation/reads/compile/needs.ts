import type { Finish } from './finish.ts'
import { columnOf, isToOne, propertyOf, type Table } from './model.ts'
import { objectSql } from './json.ts'
import { literal } from './statement.ts'

/** Properties of a record that are not in the answer, but that something in it is worked out from: `@row`. */
export class Needs {
  private readonly properties = new Set<string>()
  private readonly brought: [name: string, sql: string][] = []
  private readonly table: Table

  constructor(table: Table) {
    this.table = table
  }

  add(properties: readonly string[]): void {
    for (const property of properties) this.properties.add(property)
  }

  /** Something else to be brought along with the record, under a name that is no property. */
  bring(name: string, sql: string): void {
    this.brought.push([name, sql])
  }

  get isEmpty(): boolean {
    return this.properties.size === 0
  }

  sql(): string {
    const properties = [...this.properties].map((property) => [property, this.column(property)] as const)
    return objectSql([...properties, ...this.brought], '')
  }

  private column(property: string): string {
    const column = columnOf(this.table, property)
    return this.isMoment(property)
      ? `to_char(${column} at time zone 'UTC', ${literal('YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')})`
      : column
  }

  private isMoment(property: string): boolean {
    return propertyOf(this.table.meta, property)!.columnTypes[0]!.startsWith('timestamptz')
  }

  revive(): Finish['revive'] {
    return [...this.properties].flatMap((property): Finish['revive'] => {
      if (isToOne(propertyOf(this.table.meta, property)!)) return [{ property, as: 'REFERENCE' }]
      return this.isMoment(property) ? [{ property, as: 'MOMENT' }] : []
    })
  }
}

import type { Columns } from './json.ts'
import { type Finish, isIdle } from './finish.ts'

/** What is selected of an object: its values in SQL, and what is left to do afterwards. */
export interface Selected {
  columns: Columns
  finish: Finish
}

/** A value in SQL, and what is left to do with it afterwards. */
export interface Value {
  sql: string
  finish?: Finish
}

/** Collects what is selected of an object, key by key. */
export class Selection {
  private readonly columns: [string, string][] = []
  private readonly inside: { key: string; finish: Finish }[] = []

  add(key: string, { sql, finish }: Value): void {
    this.columns.push([key, sql])
    if (finish && !isIdle(finish)) this.inside.push({ key, finish })
  }

  done(more: Partial<Finish> = {}): Selected {
    return { columns: this.columns, finish: { revive: [], computed: [], keep: false, ...more, inside: this.inside } }
  }
}

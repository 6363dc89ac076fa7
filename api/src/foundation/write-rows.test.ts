import { describe, expect, it } from 'vitest'
import { carry } from './write-rows.ts'

const rows = [
  { table: 'submission', columns: { status: 'SUBMITTED', version: 3 }, id: 's' },
  { table: 'history_entry', columns: { id: 'h', from: 'DRAFT' } },
  { table: 'audit_entry', columns: { id: 'a' } },
]

describe('rows carried by a statement', () => {
  it.each([
    ['begins with `with`', '\n    WITH ins AS (select $1) select * from ins', ', ins AS (select $1) select * from ins'],
    ['does not', 'insert into job values ($1)', ' insert into job values ($1)'],
  ])('that %s', (_, statement, rest) => {
    expect(carry(rows, statement, ['job'])).toEqual([
      'with carried_0 as (update "submission" set "status" = $2, "version" = $3 where "id" = $4), ' +
        'carried_1 as (insert into "history_entry" ("id", "from") values ($5, $6)), ' +
        `carried_2 as (insert into "audit_entry" ("id") values ($7))${rest}`,
      ['job', 'SUBMITTED', 3, 's', 'h', 'DRAFT', 'a'],
    ])
  })
})

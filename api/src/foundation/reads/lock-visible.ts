import type { EntityManager } from '@mikro-orm/postgresql'
import { type Condition, reachOf, type Rights, ruleFor, viewerValue } from '../rights/rights.ts'
import { runStatement } from '../run-statement.ts'
import type { Viewer } from '../viewer.ts'
import { columnOf, from, keyColumn, type Meta, type Table } from './compile/model.ts'
import { allOf, type Source, Statement } from './compile/statement.ts'
import { fixedValues, whereOf } from './compile/where.ts'

/** The row that is looked for, and for whom. */
interface Sought {
  meta: Meta
  id: string
  viewer: Viewer
  rights: Rights
}

/** A row of an entity the viewer sees, read and locked by a statement that is made once for every kind of viewer. */
export async function lockVisible(em: EntityManager, { meta, id, viewer, rights }: Sought): Promise<object | null> {
  const rule = ruleFor(rights, meta.className, viewer)
  if (!rule) return null
  const { text, sources } = lockingOf(meta, viewer, rights, rule)
  const values = sources.map((source) => ('viewer' in source ? viewerValue(source.viewer, viewer) : id))
  const [row] = await runStatement(em, text, values)
  return row ? em.map(meta.class, row) : null
}

type Locking = ReturnType<Statement['finish']>

const made = new WeakMap<Rights, Map<string, Locking>>()

/** The statement for an entity, and viewers whose rights have the same shape. */
function lockingOf(meta: Meta, viewer: Viewer, rights: Rights, rule: Condition): Locking {
  const known = made.get(rights) ?? new Map<string, Locking>()
  made.set(rights, known)
  const key = [meta.className, viewer.kind, reachOf(viewer)].join(' ')
  const locking = known.get(key) ?? compile(meta, rule)
  known.set(key, locking)
  return locking
}

const soughtId: Source = { call: 0, place: 0 }

function compile(meta: Meta, rule: Condition): Locking {
  const statement = new Statement()
  const table: Table = { meta, alias: statement.table() }
  const columns = meta.props
    .filter(({ fieldNames, persist, lazy }) => fieldNames?.length === 1 && persist !== false && !lazy)
    .map((property) => columnOf(table, property.name))
  const isMeant = `${keyColumn(table)} = ${statement.value(soughtId, 'uuid')}`
  const where = allOf(isMeant, whereOf(statement, table, rule, fixedValues(statement)))
  return statement.finish(
    `select ${columns.join(', ')} from ${from(table)} where ${where} for update of ${table.alias}`,
  )
}

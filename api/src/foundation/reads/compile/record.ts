import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { FieldRule } from '../../rights/rights.ts'
import { type ComputedRead, readOf, type ResolvedRead } from '../read.ts'
import { type Compilation, selectionOf } from './compilation.ts'
import { completed, completedFrom } from './completed.ts'
import { rightTo } from './field-right.ts'
import type { Finish } from './finish.ts'
import { gatheredSql } from './gathered.ts'
import { onlyIf } from './json.ts'
import type { Table } from './model.ts'
import { Needs } from './needs.ts'
import { propertyValue } from './property.ts'
import { branchValue, manyValue, sameValue } from './relations.ts'
import { type Selected, Selection, type Value } from './selected.ts'
import { literal } from './statement.ts'
import { Uncompilable } from './uncompilable.ts'
import { fixedValues, whereOf } from './where.ts'

/** A field of a record, where a document selects it. */
export interface Place {
  type: GraphQLObjectType
  table: Table
  field: string
  nodes: readonly FieldNode[]
}

/** What a document selects of a record. */
export function recordOf(
  compilation: Compilation,
  type: GraphQLObjectType,
  table: Table,
  nodes: readonly FieldNode[],
): Selected {
  const reading = new RecordReading(compilation, type, table)
  for (const [key, found] of selectionOf(compilation, type, nodes)) reading.read(key, found)
  return reading.done()
}

class RecordReading {
  private readonly selection = new Selection()
  private readonly computed: Finish['computed'][number][] = []
  private readonly needs: Needs
  private readonly compilation: Compilation
  private readonly type: GraphQLObjectType
  private readonly table: Table

  constructor(compilation: Compilation, type: GraphQLObjectType, table: Table) {
    this.compilation = compilation
    this.type = type
    this.table = table
    this.needs = new Needs(table)
    if (this.inRows) this.selection.add('@', { sql: literal(type.name) })
  }

  private get inRows(): boolean {
    return this.compilation.form === 'ROWS'
  }

  read(key: string, nodes: readonly FieldNode[]): void {
    const place = { type: this.type, table: this.table, field: nodes[0]!.name.value, nodes }
    if (place.field === '__typename') return this.selection.add(key, { sql: literal(this.type.name) })
    const right = rightTo(this.compilation, this.type.name, place.field)
    if (!right) return this.selection.add(key, { sql: 'null' })
    const read = readOf(this.type.getFields()[place.field]!)
    if (read?.kind === 'COMPUTED') return this.compute(key, place, read, right)
    if (read?.kind === 'RESOLVED') return this.resolve(key, place, read, right)
    this.selection.add(key, this.guard(place, right, valueOf(this.compilation, place)))
  }

  /** A value only some rows show: another row gives the whole text up, and in rows graphql-shield judges by the record. */
  private guard({ type, table, field }: Place, right: FieldRule, value: Value): Value {
    if (right === true) return value
    if (this.inRows) this.needs.add(Object.keys(right))
    if (this.inRows) return value
    const { statement } = this.compilation
    const condition = whereOf(statement, table, right, fixedValues(statement))
    return { ...value, sql: onlyIf(condition, value.sql, `${type.name}.${field}`) }
  }

  private compute(key: string, place: Place, read: ComputedRead, right: FieldRule): void {
    if (right !== true) throw new Uncompilable(`${this.type.name}.${place.field} is for some only`)
    this.needs.add(read.needs)
    this.selection.add(key, { sql: 'null' })
    if (!this.inRows) this.computed.push({ key, value: completed(this.compilation, place, read) })
  }

  /** Left to its resolver, which gets the record; a text cannot wait for it, but may gather what it takes. */
  private resolve(key: string, place: Place, { needs, gathering }: ResolvedRead, right: FieldRule): void {
    this.needs.add(right === true ? needs : [...needs, ...Object.keys(right)])
    this.selection.add(key, { sql: 'null' })
    if (this.inRows) return
    if (!gathering || right !== true) throw new Uncompilable(`${this.type.name}.${place.field} is left to its resolver`)
    this.needs.bring(`@${key}`, gatheredSql(this.compilation, place, gathering))
    this.computed.push({ key, value: completedFrom(this.compilation, key, place, gathering) })
  }

  done(): Selected {
    if (!this.needs.isEmpty) this.selection.add('@row', { sql: this.needs.sql() })
    return this.selection.done({ computed: this.computed, revive: this.needs.revive(), keep: this.inRows })
  }
}

function valueOf(compilation: Compilation, place: Place): Value {
  const read = readOf(place.type.getFields()[place.field]!)
  if (read?.kind === 'MANY') return manyValue(compilation, place, read)
  if (read?.kind === 'BRANCH') return branchValue(compilation, place, read)
  if (read?.kind === 'SAME') return sameValue(compilation, place)
  if (read || compilation.model.resolved.has(`${place.type.name}.${place.field}`))
    throw new Uncompilable(`${place.type.name}.${place.field} has a resolver`)
  return propertyValue(compilation, place)
}

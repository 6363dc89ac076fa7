import type { EntityManager } from '@mikro-orm/postgresql'
import { fromKysely } from 'pg-boss'

/**
 * Runs a statement on the transaction's own connection, its values apart from its text, so that PostgreSQL can plan it
 * once. (The mapping's own `execute` writes the values into the text.)
 */
export async function runStatement(em: EntityManager, text: string, values: unknown[]): Promise<object[]> {
  const { rows } = await fromKysely(em.getKysely()).executeSql(text, values)
  return rows as object[]
}

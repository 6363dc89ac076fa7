import { withRemedies } from '../../providers/ask.ts'
import { send } from '../../providers/send.ts'
import { askAction } from '../../schema/documents.ts'
import type { Action } from '../../schema/resource.ts'
import type { Row } from '../represent.ts'

/** Runs a mutation on a record, with the version that was looked at where it wants to know. Answers what came back. */
export async function runAction(action: Action, input: Row, record?: Row): Promise<Row> {
  const key = action.key && record && { [action.key.input]: record[action.key.from] }
  const version = action.wantsVersion && record && { version: record.version }
  const { query, variables } = askAction(action, { ...input, ...key, ...version })
  const idempotencyKey = crypto.randomUUID()
  const data = await withRemedies(() => send<Record<string, Row>>(query, variables, { idempotencyKey }))
  const answer = Object.values(data)[0] ?? {}
  const [inside] = Object.values(answer)
  return typeof inside === 'object' && inside !== null ? (inside as Row) : answer
}

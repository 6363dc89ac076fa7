import { getNamedType, type GraphQLSchema } from 'graphql'
import type { User } from '../accounts/user.ts'
import type { AuditEntry } from '../audit/audit-entry.ts'
import { notFound } from '../foundation/errors.ts'
import { findVisible } from '../foundation/reads/get-visible.ts'
import type { Request } from '../foundation/request.ts'
import { isListed } from '../foundation/rights/may-ask.ts'
import { HistoryEntry } from '../submissions/history-entry.ts'
import { findLines, type LinesAsked } from './find-lines.ts'
import type { RecordEvent, RecordHistory } from './record-event.ts'

/** Who did what when with a record. @throws NOT_FOUND for one the asker may not list or does not see */
export async function recordHistory(
  request: Request,
  schema: GraphQLSchema,
  asked: LinesAsked,
): Promise<RecordHistory> {
  await requireVisible(request, schema, asked)
  const { lines, pageInfo } = await findLines(request, asked)
  const reasonOf = await reasonsOf(request, asked)
  const person = async (id: string | null | undefined) =>
    id ? (((await request.loaders.one('User', id)) as User | undefined) ?? null) : null
  const tell = async (line: AuditEntry): Promise<RecordEvent> => ({
    ...{ id: line.id, at: line.at, action: line.action, detail: line.detail },
    actor: await person(line.actor),
    actedFor: await person(line.actedFor),
    reason: reasonOf(line),
  })
  return { nodes: await Promise.all(lines.map(tell)), pageInfo }
}

/** Whoever may list records of a type may know what became of those they see. */
async function requireVisible(request: Request, schema: GraphQLSchema, { type, id }: LinesAsked): Promise<void> {
  const { em, rights, viewer } = request
  const mayList = Object.values(schema.getQueryType()!.getFields()).some(
    (field) => getNamedType(field.type).name === `${type}Connection` && isListed(rights, viewer, `Query.${field.name}`),
  )
  const entity = mayList ? em.getMetadata().getByClassName(type as never, false)?.class : undefined
  if (!entity || !(await findVisible(entity as never, id, request))) throw notFound()
}

/** Finds the reason written down with a step of a submission: that of the newest such step before the line. */
async function reasonsOf({ em }: Request, { type, id }: LinesAsked): Promise<(line: AuditEntry) => string | null> {
  if (type !== 'Submission') return () => null
  const steps = await em.find(HistoryEntry, { submission: id }, { orderBy: { createdAt: 'desc', id: 'desc' } })
  return ({ action, at }) =>
    steps.find(({ step, createdAt }) => action === `submission.${step.toLowerCase()}` && createdAt <= at)?.reason ??
    null
}

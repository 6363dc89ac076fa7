import { getService, groupsOf } from '../catalogue/service-type.ts'
import type { Request } from '../foundation/request.ts'
import type { Attachment } from '../submissions/attachment.ts'
import type { Submission } from '../submissions/submission.ts'

/** The answers with their repeated rows, read in batches for all submissions a request asks about. */
export async function loadAnswers({ loaders }: Request, submission: Submission): Promise<Record<string, unknown>> {
  const service = getService(submission.service)
  const [answers] = await loaders.many(service.answers.name, 'submission', submission.id, {})
  const groups = await Promise.all(
    groupsOf(service).map(async ({ key, kind }) => {
      const rows = await loaders.many(kind.group!.row().name, 'submission', submission.id, { ordinal: 'asc' })
      return [key, rows] as const
    }),
  )
  return { ...answers, ...Object.fromEntries(groups) }
}

/** Every paper ever handed in, oldest first. */
export const loadAttachments = ({ loaders }: Request, submission: Submission): Promise<Attachment[]> =>
  loaders.many('Attachment', 'submission', submission.id, { createdAt: 'asc', id: 'asc' }) as Promise<Attachment[]>

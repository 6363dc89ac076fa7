import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { many, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { Submission } from '../submissions/submission.ts'
import { Notification } from './notification.ts'

/** What messages add to a submission. */
@Resolver(() => Submission)
export class SubmissionNotifications {
  @FieldResolver(() => [Notification], {
    description:
      'The messages sent about it, newest first, and how far each has come. For admins, and for the citizen those sent to them.',
  })
  @Reads(many(() => Notification, 'submission', { createdAt: 'desc', id: 'desc' }))
  notifications(@Root() submission: Submission, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('Notification', 'submission', submission.id, { createdAt: 'desc', id: 'desc' })
  }
}

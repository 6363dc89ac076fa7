import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { Request } from '../foundation/request.ts'
import { Notification } from './notification.ts'
import { resendNotification } from './resend-notification.ts'
import { tellAtDesk } from './tell-at-desk.ts'

/** Which message to send again. */
@InputType({ description: 'Which message to send again.' })
export class ResendNotificationInput {
  @Field(() => ID, { description: 'The notification that failed.' })
  id!: string
}

/** Which news was told in person. */
@InputType({ description: 'Which news was told in person.' })
export class TellAtDeskInput {
  @Field(() => ID, { description: 'The notification that waited at the counter.' })
  id!: string
}

/** The message as it is now. */
@ObjectType({ description: 'The message as it is now.' })
export class NotificationPayload {
  @Field(() => Notification, {
    description: 'The notification; after `resendNotification` the new one, while the failed one stays as it was.',
  })
  notification!: Notification
}

/** What staff can do about messages that did not arrive. */
@Resolver()
export class NotificationResolver {
  @Mutation(() => NotificationPayload, {
    description:
      'Sends a message that failed once more, to the address the person has now (Perbup 63/2024 Pasal 6(2)d). ' +
      'Errors: NOT_FOUND, ALREADY_DONE (it has not failed), BAD_USER_INPUT (after a week, when its contents are forgotten).',
  })
  async resendNotification(
    @Arg('input', () => ResendNotificationInput, { description: 'Which message.' }) input: ResendNotificationInput,
    @Ctx() ctx: Request,
  ): Promise<NotificationPayload> {
    return { notification: await ctx.transact((work) => resendNotification(work, input.id)) }
  }

  @Mutation(() => NotificationPayload, {
    description:
      'Notes that a clerk has told somebody at the counter what no message could tell them. Errors: NOT_FOUND, ' +
      'ALREADY_DONE (it does not wait there).',
  })
  async tellAtDesk(
    @Arg('input', () => TellAtDeskInput, { description: 'Which news.' }) input: TellAtDeskInput,
    @Ctx() ctx: Request,
  ): Promise<NotificationPayload> {
    return { notification: await ctx.transact((work) => tellAtDesk(work, input.id)) }
  }
}

import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { findPage } from '../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { notificationList } from './notification-list.ts'
import { Notification } from './notification.ts'

/** What staff can see of messages and how they fared. */
@Resolver(() => Notification)
export class DeliveryLogResolver {
  @Query(() => notificationList.Connection, {
    description:
      'The messages about submissions of the divisions the asker works for, newest first (Perbup 63/2024 Pasal 6 ' +
      'ayat (2) huruf d, g); `unreached` finds the people whom no message reached.',
  })
  @Reads(page(notificationList))
  notifications(
    @Args(() => notificationList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<Notification>> {
    return findPage(request, notificationList, args)
  }
}

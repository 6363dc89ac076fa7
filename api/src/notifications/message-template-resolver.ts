import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { findPage } from '../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { PublishMessageTemplateInput, PublishMessageTemplatePayload } from './message-template-inputs.ts'
import { messageTemplateList } from './message-template-list.ts'
import { MessageTemplate } from './message-template.ts'
import { publishMessageTemplate } from './publish-message-template.ts'

/** How the office words its messages, without a release. */
@Resolver(() => MessageTemplate)
export class MessageTemplateResolver {
  @Query(() => messageTemplateList.Connection, {
    description: 'The wordings of all messages with their earlier versions; `current` finds those in use.',
  })
  @Reads(page(messageTemplateList))
  messageTemplates(
    @Args(() => messageTemplateList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<MessageTemplate>> {
    return findPage(request, messageTemplateList, args)
  }

  @Mutation(() => PublishMessageTemplatePayload, {
    description:
      'Puts a new wording of a message in use, at once and for all who are told from now on. ' +
      'Errors: NOT_FOUND, STALE, BAD_USER_INPUT (all fields at once).',
  })
  async publishMessageTemplate(
    @Arg('input', () => PublishMessageTemplateInput, { description: 'The next wording.' })
    input: PublishMessageTemplateInput,
    @Ctx() { transact }: Request,
  ): Promise<PublishMessageTemplatePayload> {
    return { template: await transact((work) => publishMessageTemplate(work, input)) }
  }
}

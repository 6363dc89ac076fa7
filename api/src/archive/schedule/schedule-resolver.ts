import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { findPage } from '../../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import type { Classification } from './classification.ts'
import {
  ClassificationPayload,
  PublishRetentionRuleInput,
  RetentionRulePayload,
  SaveClassificationInput,
} from './inputs.ts'
import { publishRetentionRule } from './publish-retention-rule.ts'
import type { RetentionRule } from './retention-rule.ts'
import { saveClassification } from './save-classification.ts'
import { classificationList, retentionList } from './schedule-lists.ts'

/** What records are filed under, and how long they are kept. */
@Resolver()
export class ScheduleResolver {
  @Query(() => classificationList.Connection, { description: 'The classes records are filed under.' })
  @Reads(page(classificationList))
  classifications(
    @Args(() => classificationList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<Classification>> {
    return findPage(request, classificationList, args)
  }

  @Query(() => retentionList.Connection, { description: 'The retention schedule, with the versions that were.' })
  @Reads(page(retentionList))
  retentionRules(
    @Args(() => retentionList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<RetentionRule>> {
    return findPage(request, retentionList, args)
  }

  @Mutation(() => ClassificationPayload, {
    description: 'Adds a class of records or changes one. Errors: FORBIDDEN, STALE, BAD_USER_INPUT.',
  })
  async saveClassification(
    @Arg('input', () => SaveClassificationInput, { description: 'The class.' }) input: SaveClassificationInput,
    @Ctx() { transact }: Request,
  ): Promise<ClassificationPayload> {
    return { classification: await transact((work) => saveClassification(work, input)) }
  }

  @Mutation(() => RetentionRulePayload, {
    description:
      'Puts a new version of a line of the retention schedule in force; the clocks of the records it is about follow ' +
      'within a minute. Errors: FORBIDDEN, NOT_FOUND, STALE, BAD_USER_INPUT.',
  })
  async publishRetentionRule(
    @Arg('input', () => PublishRetentionRuleInput, { description: 'The line.' }) input: PublishRetentionRuleInput,
    @Ctx() { transact }: Request,
  ): Promise<RetentionRulePayload> {
    return { rule: await transact((work) => publishRetentionRule(work, input)) }
  }
}

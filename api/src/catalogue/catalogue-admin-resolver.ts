import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { findPage } from '../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { addHoliday } from './add-holiday.ts'
import { findCalendarGaps } from './calendar-gaps.ts'
import { HolidayPayload, PublishStandardPayload } from './catalogue-payloads.ts'
import { AddHolidayInput, RemoveHolidayInput } from './holiday-inputs.ts'
import { publishStandard } from './publish-standard.ts'
import { removeHoliday } from './remove-holiday.ts'
import { ServiceStandard } from './service-standard.ts'
import { PublishStandardInput } from './standard-inputs.ts'
import { standardList } from './standard-list.ts'

/** What the office changes about its services without a release (standar pelayanan, UU 25/2009). */
@Resolver(() => ServiceStandard)
export class CatalogueAdminResolver {
  @Query(() => standardList.Connection, { description: 'The versions of the services’ standards, newest first.' })
  @Reads(page(standardList))
  serviceStandards(
    @Args(() => standardList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<ServiceStandard>> {
    return findPage(request, standardList, args)
  }

  @Query(() => [Int], {
    description: 'Years whose holidays are missing from the calendar; from October on, the next year counts too.',
  })
  calendarGaps(@Ctx() { em, clock }: Request): Promise<number[]> {
    return findCalendarGaps(em, clock.now())
  }

  @Mutation(() => PublishStandardPayload, {
    description:
      'Puts a new version of a service’s standard in force; submissions keep the version they were filed under. ' +
      'For an admin of the owning bidang. Errors: BAD_USER_INPUT (all fields at once), STALE, FORBIDDEN.',
  })
  async publishStandard(
    @Arg('input', () => PublishStandardInput, { description: 'The next version, whole.' }) input: PublishStandardInput,
    @Ctx() { transact }: Request,
  ): Promise<PublishStandardPayload> {
    return { standard: await transact((work) => publishStandard(work, input)) }
  }

  @Mutation(() => HolidayPayload, {
    description: 'Puts a day into the holiday calendar. Errors: BAD_USER_INPUT, ALREADY_DONE.',
  })
  async addHoliday(
    @Arg('input', () => AddHolidayInput, { description: 'The day.' }) input: AddHolidayInput,
    @Ctx() { transact }: Request,
  ): Promise<HolidayPayload> {
    return { holiday: await transact((work) => addHoliday(work, input)) }
  }

  @Mutation(() => HolidayPayload, { description: 'Takes a day out of the holiday calendar. Errors: NOT_FOUND.' })
  async removeHoliday(
    @Arg('input', () => RemoveHolidayInput, { description: 'The day.' }) input: RemoveHolidayInput,
    @Ctx() { transact }: Request,
  ): Promise<HolidayPayload> {
    return { holiday: await transact((work) => removeHoliday(work, input)) }
  }
}

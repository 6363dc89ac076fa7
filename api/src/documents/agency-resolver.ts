import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { one, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { Agency } from './agency.ts'
import { getAgency } from './get-agency.ts'
import { UpdateAgencyInput } from './inputs.ts'
import { AgencyPayload } from './payloads.ts'
import { updateAgency } from './update-agency.ts'

/** How letters present the agency. */
@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => Agency, { description: 'The agency as its letters present it.' })
  @Reads(
    one(
      () => Agency,
      () => ({}),
    ),
  )
  agency(@Ctx() { em }: Request): Promise<Agency> {
    return getAgency(em)
  }

  @Mutation(() => AgencyPayload, {
    description:
      'Corrects the letterhead and the like; letters issued before stay as they are. Errors: BAD_USER_INPUT.',
  })
  async updateAgency(
    @Arg('input', () => UpdateAgencyInput, { description: 'What changes.' }) input: UpdateAgencyInput,
    @Ctx() { transact }: Request,
  ): Promise<AgencyPayload> {
    return { agency: await transact((work) => updateAgency(work, input)) }
  }
}

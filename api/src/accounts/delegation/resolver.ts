import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Request } from '../../foundation/request.ts'
import { createDelegation } from './create-delegation.ts'
import { endDelegation } from './end-delegation.ts'
import { CreateDelegationInput, EndDelegationInput } from './inputs.ts'
import { DelegationPayload } from './payloads.ts'

/** Who stands in for whom (Plt./Plh.). */
@Resolver()
export class DelegationResolver {
  @Mutation(() => DelegationPayload, {
    description: 'Lets a colleague stand in for an official on certain days. Errors: BAD_USER_INPUT, FORBIDDEN.',
  })
  async createDelegation(
    @Arg('input', () => CreateDelegationInput, { description: 'Who, for whom, when.' }) input: CreateDelegationInput,
    @Ctx() ctx: Request,
  ): Promise<DelegationPayload> {
    return { delegation: await ctx.transact((work) => createDelegation(work, input)) }
  }

  @Mutation(() => DelegationPayload, {
    description: 'Ends a delegation now. Errors: NOT_FOUND, ALREADY_DONE, FORBIDDEN.',
  })
  async endDelegation(
    @Arg('input', () => EndDelegationInput, { description: 'Which one.' }) input: EndDelegationInput,
    @Ctx() ctx: Request,
  ): Promise<DelegationPayload> {
    return { delegation: await ctx.transact((work) => endDelegation(work, input)) }
  }
}

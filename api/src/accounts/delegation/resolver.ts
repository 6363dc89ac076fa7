import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Request } from '../../foundation/request.ts'
import { Delegation } from '../delegation.ts'
import { User } from '../user.ts'
import { createDelegation } from './create-delegation.ts'
import { endDelegation } from './end-delegation.ts'
import { CreateDelegationInput, DelegationPayload, EndDelegationInput } from './inputs.ts'

/** Who stands in for whom (Plt./Plh.). */
@Resolver(() => Delegation)
export class DelegationResolver {
  @FieldResolver(() => User, { description: 'The official who is stood in for.' })
  async official(@Root() delegation: Delegation): Promise<User> {
    return delegation.official.loadOrFail()
  }

  @FieldResolver(() => User, { description: 'The colleague who stands in.' })
  async delegate(@Root() delegation: Delegation): Promise<User> {
    return delegation.delegate.loadOrFail()
  }

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

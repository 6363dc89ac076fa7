import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Request } from '../../foundation/request.ts'
import { UserPayload } from '../payloads.ts'
import { createStaff } from './create-staff.ts'
import { CreateStaffInput, ReinstateUserInput, SuspendUserInput, UpdateStaffInput } from './inputs.ts'
import { reinstateUser } from './reinstate-user.ts'
import { suspendUser } from './suspend-user.ts'
import { updateStaff } from './update-staff.ts'

/** Accounts that the admin of the agency manages. */
@Resolver()
export class StaffResolver {
  @Mutation(() => UserPayload, {
    description: 'Gives a colleague an account and invites them by email. Errors: BAD_USER_INPUT.',
  })
  async createStaff(
    @Arg('input', () => CreateStaffInput, { description: 'The colleague.' }) input: CreateStaffInput,
    @Ctx() ctx: Request,
  ): Promise<UserPayload> {
    return { user: await ctx.transact((work) => createStaff(work, input)) }
  }

  @Mutation(() => UserPayload, {
    description: 'Changes a colleague’s data, role or bidang. Errors: STALE, NOT_FOUND, BAD_USER_INPUT, FORBIDDEN.',
  })
  async updateStaff(
    @Arg('input', () => UpdateStaffInput, { description: 'What changes.' }) input: UpdateStaffInput,
    @Ctx() ctx: Request,
  ): Promise<UserPayload> {
    return { user: await ctx.transact((work) => updateStaff(work, input)) }
  }

  @Mutation(() => UserPayload, {
    description: 'Closes an account and ends its sessions. Errors: NOT_FOUND, ALREADY_DONE, FORBIDDEN (the own one).',
  })
  async suspendUser(
    @Arg('input', () => SuspendUserInput, { description: 'Whose account, and why.' }) input: SuspendUserInput,
    @Ctx() ctx: Request,
  ): Promise<UserPayload> {
    return { user: await ctx.transact((work) => suspendUser(work, input)) }
  }

  @Mutation(() => UserPayload, { description: 'Opens a suspended account again. Errors: NOT_FOUND, ALREADY_DONE.' })
  async reinstateUser(
    @Arg('input', () => ReinstateUserInput, { description: 'Whose account.' }) input: ReinstateUserInput,
    @Ctx() ctx: Request,
  ): Promise<UserPayload> {
    return { user: await ctx.transact((work) => reinstateUser(work, input)) }
  }
}

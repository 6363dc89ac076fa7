import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { one, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { Duty } from '../duty.ts'
import { UserPayload } from '../payloads.ts'
import { findTerms, publishedBy } from '../terms.ts'
import { TermsOfUse } from '../terms-of-use.ts'
import { User } from '../user.ts'
import { acceptTerms } from './accept-terms.ts'
import { AcceptTermsInput, UpdateProfileInput } from './inputs.ts'
import { updateProfile } from './update-profile.ts'

/** The person who asks, and what they say about themself. */
@Resolver()
export class ProfileResolver {
  @Query(() => User, { nullable: true, description: 'The person who asks; empty for anonymous people.' })
  @Reads(
    one(
      () => User,
      (_args, { viewer }) => (viewer.id ? { id: viewer.id } : null),
    ),
  )
  async me(@Ctx() ctx: Request): Promise<User | null> {
    return ctx.viewer.id ? ctx.em.findOne(User, { id: ctx.viewer.id }) : null
  }

  @Query(() => [Duty], { description: 'What the person who asks has to do to their account before anything else.' })
  myDuties(@Ctx() ctx: Request): Duty[] {
    return ctx.viewer.duties ?? []
  }

  @Query(() => TermsOfUse, { nullable: true, description: 'The terms of use in force. Public.' })
  @Reads(
    one(
      () => TermsOfUse,
      (_args, { clock }) => publishedBy(clock.now()),
      { version: 'desc' },
    ),
  )
  async termsOfUse(@Ctx() ctx: Request): Promise<TermsOfUse | null> {
    return findTerms(ctx.em, ctx.clock.now())
  }

  @Mutation(() => UserPayload, {
    description: 'Changes name, channel or language of the own account. Errors: STALE, BAD_USER_INPUT, FORBIDDEN.',
  })
  async updateProfile(
    @Arg('input', () => UpdateProfileInput, { description: 'What changes.' }) input: UpdateProfileInput,
    @Ctx() ctx: Request,
  ): Promise<UserPayload> {
    return { user: await ctx.transact((work) => updateProfile(work, input)) }
  }

  @Mutation(() => UserPayload, { description: 'Accepts the terms of use in force. Errors: BAD_USER_INPUT (outdated).' })
  async acceptTerms(
    @Arg('input', () => AcceptTermsInput, { description: 'Which terms.' }) input: AcceptTermsInput,
    @Ctx() ctx: Request,
  ): Promise<UserPayload> {
    return { user: await ctx.transact((work) => acceptTerms(work, input)) }
  }
}

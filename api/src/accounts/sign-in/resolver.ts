import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { unauthenticated } from '../../foundation/errors.ts'
import { computed, Reads, rows } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { say } from '../../foundation/text.ts'
import { NoticePayload } from '../payloads.ts'
import { Session } from '../session.ts'
import { endOtherSessions } from './end-other-sessions.ts'
import { endSession } from './end-session.ts'
import { findOpenSessions, latestFirst, mostSessions, openSessions } from './find-open-sessions.ts'
import { EndSessionInput, SignInInput } from './inputs.ts'
import { EndOtherSessionsPayload, EndSessionPayload, SignInPayload } from './payloads.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

/** Signing in and out, and the devices signed in. */
@Resolver(() => Session)
export class SignInResolver {
  @Query(() => [Session], { description: 'Where the person who asks is signed in, latest first; at most 100.' })
  @Reads(
    rows(
      () => Session,
      latestFirst,
      (_args, { viewer, clock }) => openSessions(viewer, clock.now()),
      mostSessions,
    ),
  )
  async sessions(@Ctx() ctx: Request): Promise<Session[]> {
    if (!ctx.viewer.id) throw unauthenticated()
    return findOpenSessions(ctx.em, ctx.viewer, ctx.clock.now())
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the session that asks.' })
  @Reads(computed<Session>(['id'], ({ id }, { viewer }) => id === viewer.session))
  current(@Root() session: Session, @Ctx() ctx: Request): boolean {
    return session.id === ctx.viewer.session
  }

  @Mutation(() => SignInPayload, {
    description:
      'Signs in with username or email, and puts the session in a cookie. Errors: UNAUTHENTICATED (wrong, without saying ' +
      'what), FORBIDDEN (`reason`: NOT_ACTIVATED or SUSPENDED), TOO_MANY_REQUESTS.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'What the person signs in with.' }) input: SignInInput,
    @Ctx() ctx: Request,
  ): Promise<SignInPayload> {
    const outcome = await ctx.transact((work) => signIn(work, input, ctx))
    if (outcome.result === 'REFUSED') throw outcome.refusal
    if (outcome.result === 'TOTP_REQUIRED') return { totpRequired: true }
    ctx.setSession(outcome.opened.token, outcome.opened.session.expiresAt)
    // The rest of this answer is read by the one who has just signed in.
    ctx.viewer = { kind: outcome.user.role, id: outcome.user.id, session: outcome.opened.session.id }
    return { user: outcome.user, totpRequired: false }
  }

  @Mutation(() => NoticePayload, { description: 'Ends the session of this browser and clears its cookie.' })
  async signOut(@Ctx() ctx: Request): Promise<NoticePayload> {
    await ctx.transact(signOut)
    ctx.setSession(null)
    return { message: say(signedOut, ctx.language) }
  }

  @Mutation(() => EndSessionPayload, { description: 'Ends one of the own sessions, such as that of a lost phone.' })
  async endSession(
    @Arg('input', () => EndSessionInput, { description: 'Which session.' }) input: EndSessionInput,
    @Ctx() ctx: Request,
  ): Promise<EndSessionPayload> {
    return { session: await ctx.transact((work) => endSession(work, input)) }
  }

  @Mutation(() => EndOtherSessionsPayload, { description: 'Ends all own sessions but the present one.' })
  async endOtherSessions(@Ctx() ctx: Request): Promise<EndOtherSessionsPayload> {
    return { ended: await ctx.transact(endOtherSessions) }
  }
}

const signedOut = { id: 'Anda sudah keluar.', en: 'You are signed out.' }

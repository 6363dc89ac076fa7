import { record } from '../../audit/record.ts'
import { minutesAfter } from '../../foundation/clock.ts'
import { badInput, unauthenticated, type Refusal } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { getOwnAccount } from '../find-account.ts'
import { isPassword } from '../password/password-hash.ts'
import { Session } from '../session.ts'
import { stepUpMinutes } from '../session-timeouts.ts'
import type { User } from '../user.ts'
import { wrongCode } from './confirm-totp.ts'
import type { StepUpInput } from './inputs.ts'
import { proveSecondFactor } from './prove-second-factor.ts'

/** How the repeated proof ended. A refusal is returned, not thrown, so that its audit line is kept. */
export type StepUpOutcome = { until: Date } | { refusal: Refusal }

/** Proves once more who is at the keyboard, before something as weighty as an approval; it counts ten minutes. */
export async function stepUp(work: Work, input: StepUpInput): Promise<StepUpOutcome> {
  const user = await getOwnAccount(work)
  const subject = { type: 'User', id: user.id }
  const refusal = await findRefusal(work, user, input)
  if (refusal) {
    await record(work, { action: 'account.step-up-refused', subject })
    return { refusal }
  }
  const session = await work.em.findOne(Session, { id: work.viewer.session, user: user.id, endedAt: null })
  if (!session) throw unauthenticated()
  const until = minutesAfter(work.clock.now(), stepUpMinutes)
  session.steppedUpUntil = until
  await record(work, { action: 'account.step-up', subject })
  return { until }
}

async function findRefusal(work: Work, user: User, input: StepUpInput): Promise<Refusal | undefined> {
  await work.limiter.spend('password', user.id)
  if (!(await isPassword(user.passwordHash, input.password))) {
    return badInput({ field: 'password', message: { id: 'Kata sandi salah.', en: 'The password is wrong.' } })
  }
  await work.limiter.forgive('password', user.id)
  if (user.totpEnrolledAt && !(await proveSecondFactor(work, user, input.code ?? ''))) {
    return badInput({ field: 'code', message: wrongCode })
  }
  return undefined
}

import type { QueryResult } from '@mikro-orm/core'
import { record } from '../../audit/record.ts'
import { open } from '../../foundation/secret-box.ts'
import type { Work } from '../../foundation/work.ts'
import { tell } from '../account-message.ts'
import type { User } from '../user.ts'
import { hashRecoveryCode } from './recovery-codes.ts'
import { findTotpStep } from './totp.ts'

/** Whether the code is right and was never used: one of the authenticator app, or a recovery code. */
export async function proveSecondFactor(work: Work, user: User, typed: string): Promise<boolean> {
  await work.limiter.spend('second-factor', user.id)
  const code = typed.trim()
  const right = /^\d{6}$/.test(code) ? await useTotp(work, user, code) : await useRecoveryCode(work, user, code)
  if (right) await work.limiter.forgive('second-factor', user.id)
  return right
}

/** Accepts a code of the app once: of two requests with the same code, the database lets one through. */
export async function useTotp(work: Work, user: User, code: string): Promise<boolean> {
  if (!user.totpSecret) return false
  const step = findTotpStep(open(work.settings.secret, 'totp', user.totpSecret), code, work.clock.now())
  if (step === undefined) return false
  return changesOne(
    work,
    'update users set totp_last_step = ? where id = ? and (totp_last_step is null or totp_last_step < ?)',
    [step, user.id, step],
  )
}

async function useRecoveryCode(work: Work, user: User, code: string): Promise<boolean> {
  const hash = hashRecoveryCode(work, code)
  const used = await changesOne(
    work,
    'update users set recovery_codes = array_remove(recovery_codes, ?) where id = ? and ? = any(recovery_codes)',
    [hash, user.id, hash],
  )
  if (!used) return false
  await tell(work, user, 'RECOVERY_CODE_USED')
  await record(work, { action: 'account.use-recovery-code', subject: { type: 'User', id: user.id } })
  return true
}

async function changesOne(work: Work, statement: string, values: unknown[]): Promise<boolean> {
  const { affectedRows } = await work.em.execute<QueryResult>(statement, values, 'run')
  return affectedRows === 1
}

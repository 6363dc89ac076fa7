import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import type { User } from '../user.ts'
import { isPassword } from './password-hash.ts'

/** Lets only the owner go on: asks for the password again before something that matters. */
export async function provePassword(work: Work, user: User, password: string, field = 'password'): Promise<void> {
  await work.limiter.spend('password', user.id)
  if (!(await isPassword(user.passwordHash, password))) throw badInput({ field, message: wrong })
  await work.limiter.forgive('password', user.id)
}

const wrong = { id: 'Kata sandi salah.', en: 'The password is wrong.' }

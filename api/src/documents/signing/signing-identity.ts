import type { Ref } from '@mikro-orm/core'
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'
import { badInput } from '../../foundation/errors.ts'
import { bareDigits } from '../../foundation/formats/digit-number.ts'
import { checkIdentityNumber } from '../../foundation/formats/identity-number.ts'
import { open, seal } from '../../foundation/secret-box.ts'
import type { Work } from '../../foundation/work.ts'

/** By which NIK an official is known to BSrE. Sealed; nobody is ever shown it. */
@Entity()
export class SigningIdentity extends Base {
  @OneToOne({ entity: () => User, ref: true, owner: true, deleteRule: 'cascade' })
  user!: Ref<User>

  @Property({ type: 'string', length: 200, hidden: true })
  sealedNik!: string
}

/** The NIK an official signs by: the one given now, or the one they signed by before. @throws BAD_USER_INPUT */
export async function nikOf(work: Work, given?: string | null): Promise<string> {
  if (given?.trim()) return checked(bareDigits(given))
  const known = await work.em.findOne(SigningIdentity, { user: work.viewer.id! })
  if (!known) throw badInput({ field: 'identityNumber', message: unknown })
  return open(work.settings.secret, 'signing', known.sealedNik)
}

/** Keeps the NIK that BSrE has just accepted, so that it need not be typed again. */
export async function keepNik(work: Work, nik: string): Promise<void> {
  const user = work.viewer.id!
  const known = await work.em.findOne(SigningIdentity, { user })
  const sealedNik = seal(work.settings.secret, 'signing', nik)
  if (known) known.sealedNik = sealedNik
  else work.em.create(SigningIdentity, { user, sealedNik, createdAt: work.clock.now() })
}

function checked(nik: string): string {
  const fault = checkIdentityNumber(nik)
  if (fault) throw badInput({ field: 'identityNumber', message: fault })
  return nik
}

const unknown = {
  id: 'Isi NIK Anda yang terdaftar di BSrE. Cukup sekali; LIKE-U menyimpannya tersegel.',
  en: 'Give the NIK you are registered by at BSrE. Once is enough; LIKE-U keeps it sealed.',
}

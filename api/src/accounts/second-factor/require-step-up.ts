import { Refusal } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'

/** Lets only go on who proved their identity again in the last ten minutes (see `stepUp`). */
export function requireStepUp(work: Pick<Work, 'viewer' | 'clock'>): void {
  const until = work.viewer.steppedUpUntil
  if (until && until > work.clock.now()) return
  throw new Refusal('STEP_UP_REQUIRED', {
    id: 'Masukkan lagi kata sandi dan kode autentikator Anda untuk melanjutkan.',
    en: 'Enter your password and authenticator code again to go on.',
  })
}

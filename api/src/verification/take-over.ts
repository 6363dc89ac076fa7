import { timeZone } from '../foundation/clock.ts'
import { Refusal } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'
import { takeStep } from '../submissions/take-step.ts'
import { hold } from './hold.ts'

/** A file to take out of a colleague's hands. */
export interface TakeOverOrder {
  submission: string
  version?: number | null
  /** "I know that a colleague is at work on it": needed while their time runs. */
  confirm: boolean
}

/** Takes over a file from the one who holds it: freely once their time ran out, before that only knowingly. */
export const takeOver = (work: Work, { submission, version, confirm }: TakeOverOrder): Promise<Submission> =>
  takeStep(work, {
    submission,
    version: version ?? null,
    step: 'TAKE_OVER',
    change: (one) => {
      if (!confirm && isHeldByOther(work, one)) throw held(one)
      hold(work, one)
    },
  })

const isHeldByOther = ({ viewer, clock }: Work, { holder, heldUntil }: Submission): boolean =>
  holder?.id !== viewer.id && Boolean(heldUntil && heldUntil > clock.now())

const wibTime = new Intl.DateTimeFormat('id', { timeZone, hour: '2-digit', minute: '2-digit' })

// The colleague is told by id: names have no place in errors, and `holder` of the submission tells it to staff.
function held({ status, holder, heldUntil }: Submission): Refusal {
  const until = wibTime.format(heldUntil!)
  return new Refusal(
    'ILLEGAL_STEP',
    {
      id: `Rekan Anda sedang memeriksa berkas ini sampai pukul ${until} WIB. Ambil alih hanya jika sudah sepakat.`,
      en: `A colleague is verifying this file until ${until} WIB. Take it over only if you have agreed to.`,
    },
    { step: 'TAKE_OVER', state: status, allowed: [], holder: holder!.id, heldUntil },
  )
}

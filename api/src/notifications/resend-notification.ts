import { record } from '../audit/record.ts'
import { badInput, Refusal } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { copyOf } from './delivery/give-up.ts'
import { DeliveryState } from './delivery-state.ts'
import { Notification } from './notification.ts'
import { enqueue } from './notify.ts'
import { addressOn, findRecipient } from './recipient.ts'
import { unsuppress } from './suppressed-address.ts'

/** Sends a message that failed once more, to the address the person has now; staff have checked that it is good. */
export async function resendNotification(work: Work, id: string): Promise<Notification> {
  const what = { id: 'Pemberitahuan', en: 'The notification' }
  const failed = await getVisible(Notification, id, { ...work, lock: true, what })
  if (failed.state !== DeliveryState.FAILED && failed.state !== DeliveryState.SUPPRESSED) throw notFailed()
  if (!failed.params) throw badInput({ field: 'id', message: forgotten })
  failed.unreached = false
  const address = addressOn(await findRecipient(work, failed), failed.channel)
  if (address) await unsuppress(work, address)
  const again = copyOf(work, failed)
  await enqueue(work, again)
  await record(work, { action: 'notification.resend', subject: { type: 'Notification', id: failed.id } })
  return again
}

const notFailed = (): Refusal =>
  new Refusal('ALREADY_DONE', {
    id: 'Pemberitahuan ini tidak gagal; tidak perlu dikirim ulang.',
    en: 'This notification has not failed; there is no need to send it again.',
  })

const forgotten = {
  id: 'Isi pesan ini sudah dihapus setelah seminggu; pesan tidak dapat dikirim ulang.',
  en: 'The contents of this message were forgotten after a week; it cannot be sent again.',
}

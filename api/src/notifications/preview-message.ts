import { Channel } from '../accounts/user.ts'
import { forbidden } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { isTaker } from '../submissions/step-takers.ts'
import { Submission } from '../submissions/submission.ts'
import { findCorrections } from '../verification/return-for-correction.ts'
import { wordMessage } from './delivery/compose.ts'
import type { MessagePreview, PreviewMessageInput } from './message-preview.ts'
import { MessageTemplate } from './message-template.ts'
import { ownerParams, ownerTemplateOf } from './owner-message.ts'
import { isWithinReach } from './recipient.ts'

/** What the owner would read if this step were taken now: worded as the message itself would be; nothing is sent. */
export async function previewMessage(
  work: Work,
  { submission: id, step, reason }: PreviewMessageInput,
): Promise<MessagePreview | null> {
  const { em } = work
  const submission = await getVisible(Submission, id, { ...work, what: { id: 'Pengajuan', en: 'The submission' } })
  if (!isTaker(step, work.viewer, submission)) throw forbidden()
  await em.populate(submission, ['owner', 'standard'])
  const owner = submission.owner.unwrap()
  const template = ownerTemplateOf(step, owner)
  if (!template) return null
  const corrections = step === 'RETURN' ? await findCorrections(work, submission) : []
  const params = await ownerParams(work, submission, { reason: reason?.trim() || null, corrections })
  const wording = await em.findOneOrFail(MessageTemplate, { key: template, current: true })
  const { name, language } = owner
  const channel = isWithinReach(owner) ? owner.channel : null
  const on = (way: Channel) => wordMessage(wording, { channel: way, language }, name, params)
  const { subject, text: email } = on(Channel.EMAIL)
  const whatsApp = wording.whatsApp ? on(Channel.WHATSAPP).text : null
  return { template, language, channel, subject, email, whatsApp }
}

import { LockMode } from '@mikro-orm/core'
import { Channel } from '../accounts/user.ts'
import { record } from '../audit/record.ts'
import { tidyText } from '../catalogue/standard-values.ts'
import { badInput, notFound, stale } from '../foundation/errors.ts'
import { cleanParagraphs } from '../foundation/formats/clean-text.ts'
import type { Text } from '../foundation/text.ts'
import type { Work } from '../foundation/work.ts'
import type { PublishMessageTemplateInput } from './message-template-inputs.ts'
import { MessageTemplate } from './message-template.ts'
import type { TemplateSeed } from './templates/template.ts'
import { templates, type TemplateKey } from './templates/templates.seed.ts'
import { findWordingFaults, type Wording } from './templates/wording-faults.ts'

/** Puts a new wording of a message in use; messages sent before remember the version they were worded in. */
export async function publishMessageTemplate(work: Work, input: PublishMessageTemplateInput): Promise<MessageTemplate> {
  if (!isKey(input.key)) throw notFound(what)
  const current = await lockCurrent(work, input.key)
  if (current.version !== input.version) throw stale(input.version, current.version)
  const wording = tidy(input)
  const faults = findWordingFaults(templates[input.key], wording)
  if (faults.length > 0) throw badInput(...faults)
  const next = nextVersion(work, current, wording)
  // The old one must be out of use before the new one is written: only one may be in use.
  current.current = false
  await work.em.flush()
  work.em.persist(next)
  const subject = { type: 'MessageTemplate', id: next.id }
  const detail = { template: next.key, version: next.version }
  await record(work, { action: 'notification.publish-template', subject, detail })
  return next
}

const isKey = (key: string): key is TemplateKey => Object.hasOwn(templates, key)

/** The first version stands for the whole series: whoever holds it publishes, others wait and then see the result. */
async function lockCurrent({ em }: Work, key: TemplateKey): Promise<MessageTemplate> {
  await em.findOneOrFail(MessageTemplate, { key, version: 1 }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  return em.findOneOrFail(MessageTemplate, { key, current: true })
}

const tidy = ({ subject, email, whatsApp }: PublishMessageTemplateInput): Wording => ({
  subject: tidyText(subject),
  email: tidyParagraphs(email),
  ...(whatsApp ? { whatsApp: tidyParagraphs(whatsApp) } : {}),
})

const tidyParagraphs = ({ id, en }: Text): Text => ({ id: cleanParagraphs(id), en: cleanParagraphs(en) })

function nextVersion(work: Work, { key, version }: MessageTemplate, wording: Wording): MessageTemplate {
  const { needs, only }: TemplateSeed = templates[key]
  return Object.assign(new MessageTemplate(), {
    createdAt: work.clock.now(),
    key,
    version: version + 1,
    needs: [...needs],
    only: only ? Channel[only] : null,
    whatsApp: null,
    ...wording,
  } satisfies Partial<MessageTemplate>)
}

const what = { id: 'Pesan', en: 'The message' }

import { ref } from '@mikro-orm/core'
import { Channel, User } from '../accounts/user.ts'
import { keyedHash, seal } from '../foundation/secret-box.ts'
import type { Language } from '../foundation/text.ts'
import type { Work } from '../foundation/work.ts'
import { DeliveryState } from './delivery-state.ts'
import { Notification } from './notification.ts'
import { addressOn, isWithinReach, type Recipient } from './recipient.ts'
import type { TemplateSeed } from './templates/template.ts'
import { templates, type TemplateKey, type TemplateParams } from './templates/templates.seed.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    /** Hand this message over; `attempt` is the number of tries begun before. */
    'deliver-notification': { notification: string; attempt: number }
  }
}

/** Whom to tell what. */
export interface Notice<Key extends TemplateKey> {
  template: Key
  params: TemplateParams<Key>
  /** The account to tell. */
  user?: string
  /** An address to use instead of the account's own, or of somebody without an account. */
  to?: Recipient
  /** For those without an account; accounts have a language of their own. */
  language?: Language
  /** What it is about: staff of its bidang see what became of the message. */
  submission?: { id: string; division: string }
  /** Names what gives rise to it, so that a job done twice still tells only once. */
  cause?: string
}

/** Tells a person, by the channel they chose; the message leaves when the transaction commits. */
export async function notify<Key extends TemplateKey>(work: Work, notice: Notice<Key>): Promise<Notification> {
  const told = notice.cause ? await work.em.findOne(Notification, { cause: notice.cause }) : null
  if (told) return told
  const user = notice.user ? await work.em.findOneOrFail(User, notice.user) : null
  const notification = Object.assign(new Notification(), {
    createdAt: work.clock.now(),
    user: user && ref(user),
    submission: notice.submission?.id ?? null,
    division: notice.submission?.division ?? null,
    cause: notice.cause ?? null,
    template: notice.template,
    language: user?.language ?? notice.language ?? work.language,
    channel: chooseChannel(templates[notice.template], user, notice.to),
    recipientKey: keyOf(work, user, notice.to),
    params: seal(work.settings.secret, 'message', JSON.stringify(notice.params)),
    to: notice.to ? seal(work.settings.secret, 'message', JSON.stringify(notice.to)) : null,
  } satisfies Partial<Notification>)
  // What is about a submission of those whom nothing reaches, the counter tells.
  if (notice.submission && !isWithinReach(notice.to ?? user ?? {})) keepForDesk(work, notification)
  else await enqueue(work, notification)
  return notification
}

function keepForDesk(work: Work, notification: Notification): void {
  notification.state = DeliveryState.AT_DESK
  work.em.persist(notification)
}

/** Keeps a new message and lets it leave with the transaction. */
export async function enqueue(work: Work, notification: Notification): Promise<void> {
  work.em.persist(notification)
  await work.outbox.send(work.em, 'deliver-notification', { notification: notification.id, attempt: 0 })
}

function chooseChannel({ only }: TemplateSeed, user: User | null, to?: Recipient): Channel {
  if (only) return Channel[only]
  const wanted = user?.channel ?? Channel.EMAIL
  const reachable = addressOn(to ?? user ?? {}, wanted) !== null
  return reachable ? wanted : addressOn(to ?? user ?? {}, Channel.EMAIL) ? Channel.EMAIL : Channel.WHATSAPP
}

const keyOf = (work: Work, user: User | null, to?: Recipient): string =>
  keyedHash(work.settings.secret, 'message', user?.id ?? to?.email ?? to?.phone ?? '')

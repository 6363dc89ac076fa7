import type { EntityManager } from '@mikro-orm/postgresql'
import type { Channel } from '../../accounts/user.ts'
import type { MessageChannel } from '../channels/message-channel.ts'
import { MailboxMessage } from './mailbox-message.ts'

const kept = 500

/** Delivers to the developers' mailbox, which keeps the last messages only. */
export function mailboxChannel(channel: Channel, em: EntityManager): MessageChannel {
  return {
    send: async ({ address, subject, text, wording }) => {
      const box = em.fork()
      const message = Object.assign(new MailboxMessage(), { channel, address, template: wording.name, subject, text })
      await box.persist(message).flush()
      await forgetOld(box)
      return { kind: 'ACCEPTED', providerMessageId: message.id, delivered: true }
    },
  }
}

async function forgetOld(em: EntityManager): Promise<void> {
  const [oldest] = await em.find(
    MailboxMessage,
    {},
    { orderBy: { id: 'desc' }, offset: kept, limit: 1, fields: ['id'] },
  )
  if (oldest) await em.nativeDelete(MailboxMessage, { id: { $lte: oldest.id } })
}

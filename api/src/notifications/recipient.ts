import { Channel, type User } from '../accounts/user.ts'
import { maskMiddle } from '../foundation/formats/mask.ts'
import { open } from '../foundation/secret-box.ts'
import type { Work } from '../foundation/work.ts'
import type { Notification } from './notification.ts'

/** Where a person can be reached. */
export interface Recipient {
  name?: string | null
  email?: string | null
  phone?: string | null
}

/** The account's addresses as they are now, unless the message was meant for another one. */
export async function findRecipient(work: Work, notification: Notification): Promise<Recipient> {
  const user: User | null = (await notification.user?.load()) ?? null
  if (!notification.to) return user ?? {}
  const other = JSON.parse(open(work.settings.secret, 'message', notification.to)) as Recipient
  return { name: user?.name, ...other }
}

export const addressOn = (recipient: Recipient, channel: Channel): string | null =>
  (channel === Channel.EMAIL ? recipient.email : recipient.phone) ?? null

/** Whether anything can be sent to a person at all. */
export const isWithinReach = ({ email, phone }: Recipient): boolean => Boolean(email ?? phone)

export const otherChannel = (channel: Channel): Channel =>
  channel === Channel.EMAIL ? Channel.WHATSAPP : Channel.EMAIL

/** An address fit for a screen: the first letter of the mailbox and its domain, or both ends of a number. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? maskMiddle(address) : `${address.slice(0, 1)}•••${address.slice(at)}`
}

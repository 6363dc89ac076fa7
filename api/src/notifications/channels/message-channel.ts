import type { Language } from '../../foundation/text.ts'
import type { Fault } from '../delivery-state.ts'

/** A message ready to be handed to a provider. */
export interface OutgoingMessage {
  /** The notification's id; the provider gives it back with its receipts. */
  id: string
  /** Email address, or phone number in E.164. */
  address: string
  name: string | null
  subject: string
  text: string
  html: string
  /** For providers that keep approved wordings themselves: its name, and the values in their order. */
  wording: { name: string; language: Language; values: string[] }
}

/** What came of one try to hand a message over. */
export type Outcome =
  | { kind: 'ACCEPTED'; providerMessageId: string | null; delivered?: boolean }
  /** Surely not taken; worth another try, not before `retryAfter` seconds. */
  | { kind: 'TEMPORARY'; fault: Fault; retryAfter?: number }
  /** Will never be taken. */
  | { kind: 'PERMANENT'; fault: Fault }
  /** The provider does not accept our credentials; no message would be taken. */
  | { kind: 'LOCKED_OUT' }
  /** Nobody knows whether it was taken. */
  | { kind: 'UNKNOWN'; fault: Fault }

/** A way to people: email, WhatsApp, or a developer's mailbox. Never throws for what a provider does. */
export interface MessageChannel {
  send(message: OutgoingMessage): Promise<Outcome>
}

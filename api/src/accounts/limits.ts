import { isIPv4, isIPv6 } from 'node:net'
import type { Limit, Limiter } from '../foundation/limiter.ts'

const minutes = 60
const hours = 60 * minutes
const days = 24 * hours

/** How often accounts may be tried. Nothing here locks an account for good: every limit passes by itself. */
export const accountLimits = {
  /** Signing in to one account from one network. */
  'sign-in': { attempts: 5, perSeconds: 15 * minutes },
  /** Signing in to one account from anywhere: wide, so that a stranger cannot keep its owner out. */
  'sign-in-account': { attempts: 50, perSeconds: 15 * minutes },
  /** Signing in to whatever account from one network: offices share one. */
  'sign-in-address': { attempts: 50, perSeconds: 15 * minutes },
  'register-address': { attempts: 10, perSeconds: 1 * hours },
  /** Messages asked for on behalf of one account: activation, reset, corrected address. */
  'message-account': { attempts: 5, perSeconds: 1 * hours },
  'message-address': { attempts: 20, perSeconds: 1 * hours },
  /** Links used from one network. */
  'token-address': { attempts: 30, perSeconds: 15 * minutes },
  /** The password asked for again while signed in. */
  password: { attempts: 5, perSeconds: 15 * minutes },
  /** Codes of the authenticator app and recovery codes. */
  'second-factor': { attempts: 5, perSeconds: 10 * minutes },
  /** Guesses at the code sent to a new phone number. */
  'phone-code': { attempts: 5, perSeconds: 10 * minutes },
  /** Messages sent to new addresses and numbers of one account. */
  'contact-change': { attempts: 5, perSeconds: 1 * days },
  /** Looks one clerk takes at who is before them; a busy counter serves fifty people a day. */
  'find-visitor': { attempts: 120, perSeconds: 1 * hours },
  'register-visitor': { attempts: 60, perSeconds: 1 * hours },
  'invite-visitor': { attempts: 20, perSeconds: 1 * hours },
} as const satisfies Record<string, Limit>

/** Where a request came from, for limits and the session list. */
export interface Origin {
  address: string
  userAgent: string
}

/** The network an address belongs to: the address itself, or the /64 that one IPv6 subscriber holds. */
export function networkOf(address: string): string {
  const embedded = address.replace(/^::ffff:/i, '')
  if (isIPv4(embedded) || !isIPv6(address)) return embedded
  const groups = (address.split('::')[0] ?? '').split(':').filter(Boolean)
  return [...groups, '0', '0', '0', '0'].slice(0, 4).join(':').toLowerCase()
}

/**
 * Counts one try at signing in. Counted by what was typed, not by the account found: otherwise the refusal would tell
 * that a username and an address belong together.
 */
export async function spendSignIn(limiter: Limiter, typed: string, from: Origin): Promise<void> {
  const network = networkOf(from.address)
  await limiter.spend('sign-in-address', network)
  await limiter.spend('sign-in', `${typed} ${network}`)
  await limiter.spend('sign-in-account', typed)
}

/** Counts one message asked for by someone who has not signed in. */
export async function spendMessage(limiter: Limiter, typed: string, from: Origin): Promise<void> {
  await limiter.spend('message-address', networkOf(from.address))
  await limiter.spend('message-account', typed)
}

import { timingSafeEqual } from 'node:crypto'
import { validate } from 'uuid'
import { daysAfter } from '../foundation/clock.ts'
import { keyedHash } from '../foundation/secret-box.ts'
import type { Settings } from '../foundation/settings.ts'
import type { Work } from '../foundation/work.ts'
import type { Obligation } from './obligation.ts'

/** Days a personal link works: past the day the report is due, and at least from the day it was made. */
export const linkDays = 30

/**
 * The secret of the link that works now. It is kept nowhere: the installation's secret gives it anew for every reminder,
 * so that the link in the first message still works with the last, until a new number takes its place.
 */
export const linkSecret = (settings: Settings, { id, linkNumber }: Obligation): string =>
  keyedHash(settings.secret, 'code', `research-report/${id}/${linkNumber}`)

/** Makes the link work for another while; what was sent before keeps working. */
export function prolongLink({ clock }: Work, obligation: Obligation): void {
  const fromDue = daysAfter(new Date(`${obligation.dueOn}T23:59:59+07:00`), linkDays)
  const fromNow = daysAfter(clock.now(), linkDays)
  obligation.linkExpiresAt = fromDue > fromNow ? fromDue : fromNow
}

/** Makes a new link; every earlier one is worthless from this moment. */
export function renewLink(work: Work, obligation: Obligation): void {
  obligation.linkNumber += 1
  prolongLink(work, obligation)
}

/** Reads `<obligation>.<secret>`, the part of the link behind the `#`. */
export function readToken(token: string): { obligation: string; secret: string } | undefined {
  const [obligation = '', secret = '', ...rest] = token.trim().split('.')
  return rest.length === 0 && secret && validate(obligation) ? { obligation, secret } : undefined
}

/** Whether the secret is that of the link that works now. */
export function opensLink({ settings, clock }: Work, obligation: Obligation, secret: string): boolean {
  const [given, right] = [Buffer.from(secret), Buffer.from(linkSecret(settings, obligation))]
  const isRight = given.length === right.length && timingSafeEqual(given, right)
  const { linkNumber, linkExpiresAt } = obligation
  return isRight && linkNumber > 0 && Boolean(linkExpiresAt && linkExpiresAt > clock.now())
}

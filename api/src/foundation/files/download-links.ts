import { createHmac, timingSafeEqual } from 'node:crypto'
import { minutesAfter, type Clock } from '../clock.ts'
import type { Settings } from '../settings.ts'

/** Minutes a download link lives: long enough to press it, too short to pass it on. */
export const linkMinutes = 5

interface LinkDeps {
  settings: Settings
  clock: Clock
}

/** What stands behind the `?` of a download link. */
export interface LinkProof {
  expires: string
  who: string
  signature: string
}

/**
 * A link to one file, for a few minutes; whoever calls this has checked that the viewer may see it. With a session the
 * link works in that session only. It carries ids and proofs, never a name.
 */
export function signDownload({ settings, clock }: LinkDeps, file: string, session?: string): string {
  const expires = String(Math.floor(minutesAfter(clock.now(), linkMinutes).getTime() / 1000))
  const who = session === undefined ? '' : sessionMark(settings, session)
  const signature = sign(settings, file, expires, who)
  return `${settings.publicUrl}/files/${file}?${new URLSearchParams({ expires, who, signature })}`
}

/** Was this link made here, is it still young, and is it used where it was given out? */
export function isValidLink({ settings, clock }: LinkDeps, file: string, proof: LinkProof, session?: string): boolean {
  const { expires, who, signature } = proof
  const isGenuine = isSame(signature, sign(settings, file, expires, who))
  const isYoung = Number(expires) * 1000 > clock.now().getTime()
  const isHere = who === '' || (session !== undefined && isSame(who, sessionMark(settings, session)))
  return isGenuine && isYoung && isHere
}

const sessionMark = (settings: Settings, session: string): string => hmac(settings, 'session', session).slice(0, 22)

const sign = (settings: Settings, file: string, expires: string, who: string): string =>
  hmac(settings, 'download', file, expires, who)

const hmac = (settings: Settings, ...parts: string[]): string =>
  createHmac('sha256', settings.secret)
    .update(['like-u/files', ...parts].join('\n'))
    .digest('base64url')

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

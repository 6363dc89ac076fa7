import { parseCookie, stringifySetCookie } from 'cookie'
import type { Settings } from '../foundation/settings.ts'
import { hashSecret } from './secret.ts'

const isSecure = ({ publicUrl }: Pick<Settings, 'publicUrl'>): boolean => publicUrl.startsWith('https:')

/** Name of the session cookie; the prefix makes browsers refuse it from other hosts and over plain http. */
export const cookieName = (settings: Pick<Settings, 'publicUrl'>): string =>
  isSecure(settings) ? '__Host-likeu' : 'likeu'

/** The session secret in a `Cookie` header, if any. */
export const readSessionCookie = (
  settings: Pick<Settings, 'publicUrl'>,
  header: string | undefined,
): string | undefined => parseCookie(header ?? '')[cookieName(settings)]

/** A mark of the session a request is made in, that tells nothing of the session's secret. */
export function sessionMark(settings: Pick<Settings, 'publicUrl'>, header: string | undefined): string | undefined {
  const token = readSessionCookie(settings, header)
  return token && hashSecret(`mark/${token}`)
}

/** The `Set-Cookie` header that puts the session into the browser, or with `null` takes it out. */
export const writeSessionCookie = (
  settings: Pick<Settings, 'publicUrl'>,
  token: string | null,
  expires?: Date,
): string =>
  stringifySetCookie(cookieName(settings), token ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(settings),
    expires: token === null ? new Date(0) : expires,
  })

import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { Request as HttpRequest, Response } from 'express'
import { findViewer } from './accounts/find-viewer.ts'
import { readSessionCookie, sessionMark, writeSessionCookie } from './accounts/session-cookie.ts'
import { createLoaders } from './foundation/reads/loaders.ts'
import type { Request } from './foundation/request.ts'
import { languageOf } from './foundation/text.ts'
import { createTransact } from './foundation/transact.ts'
import type { Instruments } from './foundation/work.ts'

/** Makes the context of one GraphQL request: who asks, in which language, and how to read and write for them. */
export async function createRequest(
  orm: MikroORM,
  instruments: Instruments,
  { req, res }: { req: HttpRequest; res: Response },
): Promise<Request> {
  const { settings } = instruments
  const em = orm.em.fork()
  const viewer = await findViewer(em, instruments, readSessionCookie(settings, req.headers.cookie))
  return requestOf(orm, instruments, em, {
    viewer,
    language: languageOf(req.headers['accept-language']),
    address: req.ip ?? 'unknown',
    userAgent: (req.headers['user-agent'] ?? '').slice(0, 200),
    setSession: (token, expires) => void res.appendHeader('set-cookie', writeSessionCookie(settings, token, expires)),
    ...idempotency(req),
    ...bindingOf(sessionMark(settings, req.headers.cookie)),
  })
}

/** Who asks, and by which way they came. */
type Caller = Omit<Request, keyof Instruments | 'em' | 'loaders' | 'transact'>

/** The context for a caller who is known already. */
export function requestOf(orm: MikroORM, instruments: Instruments, em: EntityManager, caller: Caller): Request {
  const { viewer, language } = caller
  const request: Request = {
    ...instruments,
    ...caller,
    em,
    loaders: createLoaders(em, instruments.rights, viewer),
    transact: createTransact(orm, instruments, { viewer, language, committed: () => forgetReads(request) }),
  }
  return request
}

/** What was read before a change no longer counts after it. */
function forgetReads(request: Request): void {
  request.em.clear()
  request.loaders = createLoaders(request.em, request.rights, request.viewer)
}

const idempotency = (req: HttpRequest) => {
  const key = req.headers['idempotency-key']
  return typeof key === 'string' && key ? { idempotencyKey: key } : {}
}

const bindingOf = (binding: string | undefined) => (binding ? { binding } : {})

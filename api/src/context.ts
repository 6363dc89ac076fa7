import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { Request as HttpRequest, Response } from 'express'
import { findViewer } from './accounts/find-viewer.ts'
import type { KnownViewers } from './accounts/known-viewers.ts'
import { hashSecret } from './accounts/secret.ts'
import { readSessionCookie, sessionMark, writeSessionCookie } from './accounts/session-cookie.ts'
import { askWhoHolds } from './accounts/who-holds.ts'
import { createLoaders } from './foundation/reads/loaders.ts'
import type { Request } from './foundation/request.ts'
import { languageOf } from './foundation/text.ts'
import { createTransact } from './foundation/transact.ts'
import type { Viewer } from './foundation/viewer.ts'
import type { Instruments } from './foundation/work.ts'

/**
 * Makes the context of one GraphQL request: who asks, in which language, and how to read and write for them. With viewers
 * known from earlier requests, who asks may only be supposed at first.
 */
export async function createRequest(
  orm: MikroORM,
  instruments: Instruments,
  { req, res }: { req: HttpRequest; res: Response },
  known?: KnownViewers,
): Promise<Request> {
  const { settings } = instruments
  const em = orm.em.fork()
  const token = readSessionCookie(settings, req.headers.cookie)
  const remembered = token && known?.recall(hashSecret(token))
  const request = requestOf(orm, instruments, em, {
    viewer: remembered ? remembered.viewer : await findViewer(em, instruments, token, known),
    language: languageOf(req.headers['accept-language']),
    address: req.ip ?? 'unknown',
    userAgent: (req.headers['user-agent'] ?? '').slice(0, 200),
    setSession: (token, expires) => void res.appendHeader('set-cookie', writeSessionCookie(settings, token, expires)),
    ...idempotency(req),
    ...bindingOf(sessionMark(settings, req.headers.cookie)),
  })
  if (!remembered) return request
  request.supposed = {
    question: askWhoHolds(hashSecret(token), instruments.clock),
    holds: (found) => found === remembered.found,
    // Apollo gives its plugins a copy of what is made here.
    settle: async (copy) => {
      serve(copy, orm, instruments, await findViewer(em, instruments, token, known))
      delete copy.supposed
    },
  }
  return request
}

/** Who asks, and by which way they came. */
type Caller = Omit<Request, keyof Instruments | 'em' | 'loaders' | 'transact' | 'supposed'>

/** The context for a caller who is known already. */
export const requestOf = (orm: MikroORM, instruments: Instruments, em: EntityManager, caller: Caller): Request =>
  serve({ ...instruments, ...caller, em }, orm, instruments, caller.viewer)

/** Gives a request what it reads and writes with in a viewer's name. */
function serve(bare: Caller & Pick<Request, 'em'>, orm: MikroORM, instruments: Instruments, viewer: Viewer): Request {
  const request: Request = Object.assign(bare, instruments, {
    viewer,
    loaders: createLoaders(bare.em, instruments.rights, viewer),
    transact: createTransact(orm, instruments, {
      viewer,
      language: bare.language,
      committed: () => forgetReads(request),
    }),
  })
  return request
}

/** What was read before a change no longer counts after it. */
function forgetReads(request: Request): void {
  request.em.clear()
  // In place: Apollo works with a copy of the request.
  Object.assign(request.loaders, createLoaders(request.em, request.rights, request.viewer))
}

const idempotency = (req: HttpRequest) => {
  const key = req.headers['idempotency-key']
  return typeof key === 'string' && key ? { idempotencyKey: key } : {}
}

const bindingOf = (binding: string | undefined) => (binding ? { binding } : {})

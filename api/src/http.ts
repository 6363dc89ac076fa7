import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request as HttpRequest,
  type Response,
  type Router,
} from 'express'
import helmet from 'helmet'
import type { Request } from './foundation/request.ts'
import { languageOf } from './foundation/text.ts'

/** What stands on the one origin people reach LIKE-U at. */
export interface HttpParts {
  graphql: ApolloServer<Request>
  context(http: { req: HttpRequest; res: Response }): Promise<Request>
  /** Routers of the modules: uploads, files, webhooks, the developers' mailbox. They come first and read bodies themselves. */
  routers: readonly Router[]
  /** Hops of proxies whose word on the asker's address is trusted. */
  trustedProxies: number
  /** Says whether the database answers. */
  isReady(): Promise<boolean>
  /** Origin of the pages that may send us changes. */
  publicUrl: string
}

const largestBody = '200kb'

/** Puts everything on one express application. */
export function createHttp(parts: HttpParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', parts.trustedProxies)
  app.use(helmet({ contentSecurityPolicy: false, strictTransportSecurity: parts.publicUrl.startsWith('https:') }))
  app.get('/healthz', (_req, res) => void res.json({ alive: true }))
  app.get('/readyz', async (_req, res) => {
    const ready = await parts.isReady()
    res.status(ready ? 200 : 503).json({ ready })
  })
  for (const router of parts.routers) app.use(router)
  app.use(
    '/graphql',
    refuseForeignOrigin(parts.publicUrl),
    express.json({ limit: largestBody }),
    expressMiddleware(parts.graphql, { context: parts.context }) as unknown as express.RequestHandler,
  )
  app.use(answerFault)
  return app
}

/** A browser tells where a page came from; another site's page has no business sending changes with our cookie. */
const refuseForeignOrigin =
  (publicUrl: string): express.RequestHandler =>
  (req, res, next) => {
    const origin = req.headers.origin
    if (!origin || origin === publicUrl || origin === `${req.protocol}://${req.headers.host}`) return next()
    fail(req, res, 403, 'FORBIDDEN', {
      id: 'Permintaan dari situs lain ditolak.',
      en: 'Requests from other sites are refused.',
    })
  }

/** Bodies that cannot be read are answered in GraphQL's shape, without the library's own words. */
const answerFault: ErrorRequestHandler = (error: { status?: number }, req, res, _next) => {
  if (error.status === 413)
    return fail(req, res, 413, 'PAYLOAD_TOO_LARGE', {
      id: 'Permintaan terlalu besar.',
      en: 'The request is too large.',
    })
  if (error.status && error.status < 500)
    return fail(req, res, 400, 'BAD_REQUEST', {
      id: 'Permintaan tidak dapat dibaca.',
      en: 'The request cannot be read.',
    })
  fail(req, res, 500, 'INTERNAL', { id: 'Terjadi kesalahan di pihak kami.', en: 'Something went wrong on our side.' })
}

function fail(req: HttpRequest, res: Response, status: number, code: string, text: { id: string; en: string }): void {
  if (res.headersSent) return void res.end()
  const message = text[languageOf(req.headers['accept-language'])]
  res.status(status).json({ errors: [{ message, extensions: { code } }] })
}

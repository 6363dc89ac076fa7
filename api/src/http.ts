import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, {
  type Express,
  type Request as HttpRequest,
  type RequestHandler,
  type Response,
  type Router,
} from 'express'
import helmet from 'helmet'
import type { Request } from './foundation/request.ts'
import { answerFault, answerInTime, refuseForeignOrigin } from './http-faults.ts'

/** What stands on the one origin people reach LIKE-U at. */
export interface HttpParts {
  graphql: ApolloServer<Request>
  context(http: { req: HttpRequest; res: Response }): Promise<Request>
  /** Routers of the modules: uploads, files, webhooks, the developers' mailbox. They come first and read bodies themselves. */
  routers: readonly Router[]
  /** Answers people who came to an address that is nobody's. */
  lost: RequestHandler
  /** Hops of proxies whose word on the asker's address is trusted. */
  trustedProxies: number
  /** Says whether the database answers. */
  isReady(): Promise<boolean>
  /** Origin of the pages that may send us changes. */
  publicUrl: string
}

const largestBody = '200kb'

/** Answers for machines show nothing and load nothing; pages for people say themselves what they need. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
}

/** Puts everything on one express application. */
export function createHttp(parts: HttpParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', parts.trustedProxies)
  app.use(helmet({ contentSecurityPolicy, strictTransportSecurity: parts.publicUrl.startsWith('https:') }))
  app.get('/healthz', (_req, res) => void res.json({ alive: true }))
  app.get('/readyz', async (_req, res) => {
    const ready = await parts.isReady()
    res.status(ready ? 200 : 503).json({ ready })
  })
  for (const router of parts.routers) app.use(router)
  app.use(
    '/graphql',
    answerInTime,
    refuseForeignOrigin(parts.publicUrl),
    express.json({ limit: largestBody }),
    expressMiddleware(parts.graphql, { context: parts.context }) as unknown as express.RequestHandler,
  )
  app.use(parts.lost)
  app.use(answerFault)
  return app
}

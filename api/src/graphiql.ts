import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'
import helmet from 'helmet'

const folder = fileURLToPath(new URL('../dist/graphiql/', import.meta.url))

/** The page may load and ask nothing but what is ours. Its editor writes style elements as one types. */
const contentSecurityPolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
})

/** GraphiQL, the workbench for developers of other agencies, at `/graphiql/`; the build has put it in `folder`. */
export function createGraphiql(): Router {
  const router = Router()
  router.use('/graphiql', contentSecurityPolicy)
  // What lies in assets carries a hash of its content in its name: another content is another file.
  router.use('/graphiql/assets', express.static(`${folder}assets`, { immutable: true, maxAge: '1y' }))
  router.use('/graphiql', express.static(folder, { cacheControl: false, setHeaders: alwaysAskAgain }))
  return router
}

const alwaysAskAgain = (res: { setHeader(name: string, value: string): unknown }): void =>
  void res.setHeader('cache-control', 'no-cache')

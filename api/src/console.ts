import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type NextFunction, type Request, type Response, Router } from 'express'
import helmet from 'helmet'
import { serveAssets } from './bundle.ts'

const folder = fileURLToPath(new URL('../dist/admin/', import.meta.url))

/** The console loads and asks nothing but what is ours; its styles carry the number the page was served with. */
const contentSecurityPolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'blob:', 'data:'],
    fontSrc: ["'self'"],
    styleSrc: ["'self'", (_req, res) => `'nonce-${nonceOf(res as Response)}'`],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
})

const nonceOf = (res: Response): string => (res.locals.nonce ??= randomBytes(16).toString('base64url'))

/** The staff console at `/admin`; the build has put it in `folder`. Every address in it is one page. */
export function createConsole(): Router {
  const router = Router()
  router.use('/admin', contentSecurityPolicy)
  router.use(serveAssets('/admin', folder))
  router.get('/admin{/*path}', sendPage)
  return router
}

function sendPage(_req: Request, res: Response, next: NextFunction): void {
  // A checkout that was not built has no console; the rest of it serves.
  if (!existsSync(join(folder, 'index.html'))) return next()
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replaceAll('__NONCE__', nonceOf(res))
  res.set('Cache-Control', 'no-cache').type('html').send(page)
}

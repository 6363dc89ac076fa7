import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express'
import helmet from 'helmet'

const folder = fileURLToPath(new URL('../dist/admin/', import.meta.url))
const assets = join(folder, 'assets')

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
  // What lies in assets carries a hash of its content in its name: another content is another file.
  router.use('/admin/assets', compressed, express.static(assets, { immutable: true, maxAge: '1y', index: false }))
  router.use('/admin/assets', (_req, res) => void res.status(404).end())
  router.get('/admin{/*path}', sendPage)
  return router
}

/** Answers with the copy that the build has compressed already, to browsers that can read it. */
const compressed: RequestHandler = (req, res, next) => {
  const copy = `${join(assets, req.path)}.gz`
  res.vary('Accept-Encoding')
  if (req.acceptsEncodings('gzip') && copy.startsWith(assets) && existsSync(copy)) {
    res.type(extname(req.path)).set('Content-Encoding', 'gzip')
    req.url = `${req.path}.gz`
  }
  next()
}

function sendPage(_req: Request, res: Response, next: NextFunction): void {
  // A checkout that was not built has no console; the rest of it serves.
  if (!existsSync(join(folder, 'index.html'))) return next()
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replaceAll('__NONCE__', nonceOf(res))
  res.set('Cache-Control', 'no-cache').type('html').send(page)
}

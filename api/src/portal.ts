import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type NextFunction, type Request, type Response, Router } from 'express'
import helmet from 'helmet'
import { serveAssets } from './bundle.ts'

const folder = fileURLToPath(new URL('../dist/portal/', import.meta.url))

/** Where the portal has a page. The addresses in our messages and on our letters are among them. */
const addresses = [
  '/',
  '/layanan/:kind',
  '/panduan',
  '/lacak',
  '/dokumen{/:code}',
  '/statistik',
  '/bantuan',
  '/privasi',
  '/masuk',
  '/daftar',
  '/aktivasi',
  '/lupa-sandi',
  '/atur-sandi',
  '/ubah-email',
  '/akun{/*part}',
  '/ajukan{/*part}',
  '/laporan{/*part}',
  '/laporan-penelitian',
]

/** Files that must lie at the root: what a worker governs begins where it lies. */
const atTheRoot = ['/service-worker.js', '/manifest.webmanifest']

/** The portal loads and asks nothing but what is ours. */
const contentSecurityPolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'blob:', 'data:'],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
})

const forDevelopers = '<meta name="like-u-developers" content="yes" />'

/**
 * The citizens' portal at `/`; the build has put it in `folder`. To GET an address changes nothing, so that mail
 * scanners may: what a link is for happens when its reader presses the button.
 */
export function createPortal({ production }: { production: boolean }): Router {
  const router = Router()
  const page = readPage(production ? '' : forDevelopers)
  router.use(serveAssets('', folder))
  router.get(atTheRoot, express.static(folder, { index: false, maxAge: 0 }))
  const send = (status: number) => (_req: Request, res: Response, next: NextFunction) => {
    // A checkout that was not built has no portal; the rest of it serves.
    if (!page) return next()
    res.status(status).set('Cache-Control', 'no-cache').type('html').send(page)
  }
  router.get(addresses, contentSecurityPolicy, send(200))
  return router
}

function readPage(developers: string): string | undefined {
  const file = join(folder, 'index.html')
  return existsSync(file) ? readFileSync(file, 'utf8').replace('<!-- developers -->', developers) : undefined
}

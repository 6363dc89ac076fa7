import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler, Router } from 'express'
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
  '/terima',
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
export function createPortal(config: { production: boolean }): Router {
  const router = Router()
  router.use(serveAssets('', folder))
  // A worker asks under the policy it came with.
  router.get(atTheRoot, contentSecurityPolicy, express.static(folder, { index: false, maxAge: 0 }))
  router.get(addresses, sendPage(config, 200))
  return router
}

/** Tells people at an address that is nobody's what they may do instead; programs get the plain answer. */
export function answerLost(config: { production: boolean }): Router {
  const router = Router()
  const send = sendPage(config, 404)
  router.get('/{*path}', (req, res, next) => (req.accepts(['json', 'html']) === 'html' ? send(req, res, next) : next()))
  return router
}

function sendPage({ production }: { production: boolean }, status: number): RequestHandler {
  const file = join(folder, 'index.html')
  // A checkout that was not built has no portal; the rest of it serves.
  if (!existsSync(file)) return (_req, _res, next) => next()
  const page = readFileSync(file, 'utf8').replace('<!-- developers -->', production ? '' : forDevelopers)
  return Router().use(contentSecurityPolicy, (_req, res) => {
    res.status(status).set('Cache-Control', 'no-cache').type('html').send(page)
  })
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'
import helmet from 'helmet'

const folder = fileURLToPath(new URL('../landing/', import.meta.url))

/** The addresses in our messages and on our letters, and the front door. */
const addresses = [
  '/',
  '/aktivasi',
  '/atur-sandi',
  '/ubah-email',
  '/dokumen{/:code}',
  '/laporan{/:id}',
  '/laporan-penelitian',
  '/masuk',
  '/daftar',
]

/** The pages load and ask nothing but what is ours. */
const contentSecurityPolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
})

const developers =
  '<p lang="en">For developers: <a href="/graphiql/">GraphiQL</a> · <a href="/dev/mailbox">Mailbox</a></p>'

/**
 * The pages that links in messages and codes on letters open. To GET one changes nothing, so that mail scanners may:
 * what a link is for happens when its reader presses the button.
 */
export function createLanding({ production }: { production: boolean }): Router {
  const version = versionOf(folder)
  const page = readFileSync(`${folder}index.html`, 'utf8')
    .replaceAll('/landing/', `/landing/${version}/`)
    .replace('<!-- developers -->', production ? '' : developers)
  const router = Router()
  router.use(`/landing/${version}`, express.static(folder, { immutable: true, maxAge: '1y', index: false }))
  // While servers of two versions stand behind one proxy, a page may ask the other one for its files.
  router.use('/landing/:version', express.static(folder, { maxAge: 0, index: false }))
  router.get(addresses, contentSecurityPolicy, (_req, res) => {
    res.set('Cache-Control', 'no-cache').type('html').send(page)
  })
  return router
}

/** Another content is another address, so that browsers may keep what they have for good. */
function versionOf(path: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(path).toSorted()) hash.update(readFileSync(`${path}${name}`))
  return hash.digest('hex').slice(0, 12)
}

import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'

/**
 * The files of a built application under `base`/assets. They carry a hash of their content in their names: another
 * content is another file, so that browsers may keep what they have for good.
 */
export function serveAssets(base: string, folder: string): Router {
  const assets = join(folder, 'assets')
  const router = Router()
  router.use(
    `${base}/assets`,
    compressed(assets),
    express.static(assets, { immutable: true, maxAge: '1y', index: false }),
  )
  router.use(`${base}/assets`, (_req, res) => void res.status(404).end())
  return router
}

/** Answers with the copy that the build has compressed already, to browsers that can read it. */
const compressed =
  (assets: string): RequestHandler =>
  (req, res, next) => {
    const copy = `${join(assets, req.path)}.gz`
    res.vary('Accept-Encoding')
    if (req.acceptsEncodings('gzip') && copy.startsWith(assets) && existsSync(copy)) {
      res.type(extname(req.path)).set('Content-Encoding', 'gzip')
      req.url = `${req.path}.gz`
    }
    next()
  }

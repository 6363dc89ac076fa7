import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { languageOf, type Text } from './foundation/text.ts'

/** Longest a request may take. Every statement ends long before; this is for what hangs elsewhere. */
const patience = 300_000

/** A browser tells where a page came from; another site's page has no business sending changes with our cookie. */
export const refuseForeignOrigin =
  (publicUrl: string): RequestHandler =>
  (req, res, next) => {
    const origin = req.headers.origin
    if (!origin || origin === publicUrl || origin === `${req.protocol}://${req.headers.host}`) return next()
    fail(req, res, 403, 'FORBIDDEN', foreign)
  }

/** Answers in time, whatever became of the work: nobody waits for ever. */
export const answerInTime: RequestHandler = (req, res, next) => {
  const timer = setTimeout(() => fail(req, res, 503, 'UNAVAILABLE', late), patience)
  res.once('close', () => clearTimeout(timer))
  next()
}

/** Bodies that cannot be read are answered in GraphQL's shape, without the library's own words. */
export const answerFault: ErrorRequestHandler = (error: { status?: number }, req, res, _next) => {
  if (error.status === 413) return fail(req, res, 413, 'PAYLOAD_TOO_LARGE', tooLarge)
  if (error.status && error.status < 500) return fail(req, res, 400, 'BAD_REQUEST', unreadable)
  fail(req, res, 500, 'INTERNAL', broken)
}

const foreign = { id: 'Permintaan dari situs lain ditolak.', en: 'Requests from other sites are refused.' }
const late = {
  id: 'Permintaan ini terlalu lama diproses. Periksa hasilnya, lalu coba lagi.',
  en: 'This request took too long. Check what came of it, then try again.',
}
const tooLarge = { id: 'Permintaan terlalu besar.', en: 'The request is too large.' }
const unreadable = { id: 'Permintaan tidak dapat dibaca.', en: 'The request cannot be read.' }
const broken = { id: 'Terjadi kesalahan di pihak kami.', en: 'Something went wrong on our side.' }

function fail(req: Request, res: Response, status: number, code: string, text: Text): void {
  if (res.headersSent) return void res.end()
  const message = text[languageOf(req.headers['accept-language'])]
  res.status(status).json({ errors: [{ message, extensions: { code } }] })
}

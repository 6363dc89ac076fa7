import { Router, type Request as HttpRequest, type Response } from 'express'
import { answerRefusal } from '../foundation/files/answer-refusal.ts'
import type { Log } from '../foundation/log.ts'
import type { Request } from '../foundation/request.ts'
import { previewLetter } from './preview-letter.ts'

/** What showing letters before they are issued needs. */
export interface PreviewDeps {
  log: Log
  /** Who asks; refuses those who may not ask for previews. */
  admit(http: { req: HttpRequest; res: Response }): Promise<Request>
}

/** Where the preview of a letter is fetched from: made anew each time for whoever holds the session, kept nowhere. */
export function createPreviewRouter({ log, admit }: PreviewDeps): Router {
  const router = Router()
  router.get('/previews/:submission', async (req, res) => {
    try {
      const { transact, issuing } = await admit({ req, res })
      const bytes = await issuing.inTurn(() => transact((work) => previewLetter(work, req.params.submission)))
      res.set({
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'attachment; filename="pratinjau.pdf"',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'private, no-store',
      })
      res.end(bytes)
    } catch (error) {
      answerRefusal(req, res, error, log)
    }
  })
  return router
}

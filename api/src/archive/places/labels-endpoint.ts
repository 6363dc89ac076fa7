import { Router, type Request as HttpRequest, type Response } from 'express'
import { answerRefusal } from '../../foundation/files/answer-refusal.ts'
import type { Log } from '../../foundation/log.ts'
import type { Request } from '../../foundation/request.ts'
import { printLabels } from './print-labels.ts'

/** What printing labels needs. */
export interface LabelDeps {
  log: Log
  /** Who asks; refuses those who may not see places. */
  admit(http: { req: HttpRequest; res: Response }): Promise<Request>
}

/** Where labels for a place and all within it are fetched from: made anew each time, kept nowhere. */
export function createLabelsRouter({ log, admit }: LabelDeps): Router {
  const router = Router()
  router.get('/labels/:place', async (req, res) => {
    try {
      const { transact } = await admit({ req, res })
      const bytes = await transact((work) => printLabels(work, req.params.place))
      res.set({
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'attachment; filename="label.pdf"',
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

import { Router, type Request as HttpRequest, type Response } from 'express'
import type { Log } from '../log.ts'
import type { Request } from '../request.ts'
import { answerRefusal } from './answer-refusal.ts'

/** Who asks for a PDF that is made anew each time; refuses those who may not. */
export type Admit = (http: { req: HttpRequest; res: Response }) => Promise<Request>

/** A PDF that is made when it is fetched, for whoever holds the session, and kept nowhere. */
export interface MadeAnew {
  /** Where it is fetched from; what stands behind it says of what, e.g. `/previews`. */
  path: string
  /** What it is called when it is kept; names nobody. */
  fileName: string
  log: Log
  admit: Admit
  make(request: Request, of: string): Promise<Uint8Array>
}

/** Serves it. */
export function createMadeAnewRouter({ path, fileName, log, admit, make }: MadeAnew): Router {
  const router = Router()
  router.get(`${path}/:of`, async (req, res) => {
    try {
      const bytes = await make(await admit({ req, res }), req.params.of)
      res.set({
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${fileName}"`,
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

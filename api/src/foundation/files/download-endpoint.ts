import contentDisposition from 'content-disposition'
import { Router, type Request, type Response } from 'express'
import { pipeline } from 'node:stream/promises'
import { validate } from 'uuid'
import { notFound, unavailable } from '../errors.ts'
import type { Instruments, Transact } from '../work.ts'
import { answerRefusal } from './answer-refusal.ts'
import { isValidLink } from './download-links.ts'
import { FileState, StoredFile } from './stored-file.ts'

/** What handing out files needs besides the usual instruments. */
export interface DownloadDeps extends Instruments {
  transact: Transact
  /** The session the request is made in, if any: the same text that links are bound to. */
  sessionOf(request: Request): string | undefined
}

/** The address files are fetched from: only by a link of ours, only clean ones, and never to be opened in place. */
export function createDownloadRouter(deps: DownloadDeps): Router {
  const router = Router()
  router.get('/files/:file', async (request, response) => {
    try {
      await handOut(deps, await getLinkedFile(deps, request), request, response)
    } catch (error) {
      answerRefusal(request, response, error, deps.log)
    }
  })
  return router
}

async function getLinkedFile(deps: DownloadDeps, request: Request): Promise<StoredFile> {
  const id = request.params['file']
  const read = (name: string): string => (typeof request.query[name] === 'string' ? request.query[name] : '')
  const proof = { expires: read('expires'), who: read('who'), signature: read('signature') }
  if (typeof id !== 'string' || !validate(id) || !isValidLink(deps, id, proof, deps.sessionOf(request))) throw gone()
  const file = await deps.transact(({ em }) => em.findOne(StoredFile, id))
  if (file?.state === FileState.PENDING_SCAN) throw unavailable(stillScanned)
  if (file?.state !== FileState.CLEAN) throw gone()
  return file
}

async function handOut(deps: DownloadDeps, file: StoredFile, request: Request, response: Response): Promise<void> {
  describe(response, file)
  const range = readRange(request, file)
  if (range === 'unsatisfiable') {
    response.status(416).set('Content-Range', `bytes */${file.size}`).end()
    return
  }
  if (range) response.status(206).set('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`)
  response.set('Content-Length', String(range ? range.end - range.start + 1 : file.size))
  if (request.method === 'HEAD') return void response.end()
  const bytes = await deps.files.stream(file.sha256, range)
  // Whoever hangs up half-way is no fault of ours.
  await pipeline(bytes, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

/** Whatever the bytes may also be, a browser keeps them as a file, runs nothing of it and remembers nothing. */
function describe(response: Response, { name, mediaType, sha256 }: StoredFile): void {
  response.set({
    'Content-Type': mediaType,
    'Content-Disposition': contentDisposition(name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'private, no-store',
    'Accept-Ranges': 'bytes',
    ETag: `"${sha256}"`,
  })
}

/** One range is served; several at once, or one of an older file, mean the whole file. */
function readRange(request: Request, file: StoredFile): { start: number; end: number } | 'unsatisfiable' | undefined {
  const condition = request.headers['if-range']
  if (condition !== undefined && condition !== `"${file.sha256}"`) return undefined
  const ranges = request.range(file.size)
  if (ranges === -1) return 'unsatisfiable'
  return Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined
}

const gone = () => notFound({ id: 'Berkas', en: 'The file' })

const stillScanned = {
  id: 'Berkas masih diperiksa. Coba lagi beberapa saat lagi.',
  en: 'The file is still being checked. Try again in a moment.',
}

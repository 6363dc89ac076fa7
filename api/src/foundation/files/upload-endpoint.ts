import { Router, type Request, type Response } from 'express'
import { Refusal } from '../errors.ts'
import { languageOf } from '../text.ts'
import { answerRefusal, isDiskFull } from './answer-refusal.ts'
import { finishUpload, unfit, usedTicket, type UploadDeps } from './finish-upload.ts'
import { getTicket } from './get-ticket.ts'
import { arrivedBytes, dropPart, partPath, writePart } from './upload-part.ts'
import { otherLength, otherOffset, readUploadRange } from './upload-range.ts'
import { UploadState, UploadTicket } from './upload-ticket.ts'

interface Upload {
  request: Request
  response: Response
  ticket: UploadTicket
  part: string
}

/** Milliseconds a sender may be silent. */
const patience = 30_000

/** The address files are brought to: PUT brings bytes, GET or HEAD tells how far it came, DELETE gives it up. */
export function createUploadRouter(deps: UploadDeps & { patience?: number }): Router {
  const handle = (verb: (upload: Upload) => Promise<void>) => async (request: Request, response: Response) => {
    response.set('Cache-Control', 'private, no-store')
    try {
      const ticket = await deps.transact((work) =>
        getTicket(work, String(request.params['ticket']), request.headers.authorization),
      )
      await verb({ request, response, ticket, part: partPath(deps.incoming, ticket.id) })
    } catch (error) {
      answerRefusal(request, response, error, deps.log)
    }
  }
  const router = Router()
  router.put('/uploads/:ticket', handle(receive))
  router.get('/uploads/:ticket', handle(tellState))
  router.delete('/uploads/:ticket', handle(giveUp))
  return router

  async function receive({ request, response, ticket, part }: Upload): Promise<void> {
    if (ticket.state !== UploadState.OPEN) throw ticket.fault ? unfit(ticket.fault) : usedTicket()
    const range = readUploadRange(request.headers, ticket.size)
    const arrived = await arrivedBytes(part)
    if (range.start !== 0 && range.start !== arrived) {
      response.set('Upload-Offset', String(arrived))
      throw otherOffset(range.start, arrived)
    }
    limitSilence(request, response, deps.patience ?? patience)
    const end = await writePart(part, range, request).catch(async (error: unknown) => {
      if (error instanceof Refusal || isDiskFull(error)) await dropPart(part)
      throw error
    })
    request.setTimeout(0)
    if (end < range.end) throw otherLength()
    if (end < ticket.size) return void response.status(202).set('Upload-Offset', String(end)).json({ offset: end })
    const { id, name, sha256, size, mediaType, pages, state, scan } = await finishUpload(deps, ticket, part)
    const file = { id, name, sha256, size, mediaType, pages, state, scan }
    response.status(201).json({ state: UploadState.RECEIVED, file })
  }

  async function tellState({ response, ticket, part }: Upload): Promise<void> {
    const offset = ticket.state === UploadState.OPEN ? await arrivedBytes(part) : ticket.size
    const file = ticket.file?.unwrap()
    response.set('Upload-Offset', String(offset))
    response.json({
      state: ticket.state,
      offset,
      fault: ticket.fault,
      file: file && { id: file.id, state: file.state },
    })
  }

  async function giveUp({ response, ticket, part }: Upload): Promise<void> {
    await deps.transact(async ({ em }) => {
      await em.nativeUpdate(UploadTicket, { id: ticket.id, state: UploadState.OPEN }, { state: UploadState.EXPIRED })
    })
    await dropPart(part)
    response.status(204).end()
  }
}

/** A sender that falls silent is told so and let go; what has arrived stays for its next try. */
function limitSilence(request: Request, response: Response, milliseconds: number): void {
  request.setTimeout(milliseconds, () => {
    response.once('finish', () => request.destroy())
    const { message, extensions } = silent.in(languageOf(request.headers['accept-language']))
    response.status(408).set('Connection', 'close').json({ message, extensions })
  })
}

const silent = new Refusal('BAD_REQUEST', {
  id: 'Pengiriman terhenti terlalu lama. Lanjutkan unggahan dari posisi terakhir.',
  en: 'The transfer paused for too long. Resume the upload from the last position.',
})

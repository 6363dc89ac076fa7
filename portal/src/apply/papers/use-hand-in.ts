import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { OpenPaperUploadDocument, type PaperAskedFragment, PapersDocument } from '../../gql/graphql.ts'
import { ask, keyOf } from '../../graphql/ask.ts'
import { isRefused } from '../../graphql/refused.ts'
import type { Ticket } from '../../uploads/send-file.ts'
import { type FileSending, useSending } from '../../uploads/use-sending.ts'
import { useDraft } from '../draft/use-draft.ts'
import {
  asBringer,
  dropKeptUpload,
  findKeptUpload,
  keepUpload,
  type KeptUpload,
  type UploadPlace,
} from './kept-upload.ts'
import { preparePaper } from './prepare-paper.ts'

/** Handing in one paper: where it is on its way, and what went wrong with the last try. */
export interface HandingIn {
  upload: FileSending
  preparing: boolean
  error: unknown
  /** The name of the file that has just been kept. */
  kept?: string
  /** The name of a file that was on its way when the page was left, and goes on now. */
  resumed?: string
  handIn: (files: readonly File[]) => Promise<void>
}

interface State {
  preparing?: true
  error?: unknown
  kept?: string
  resumed?: string
}

/**
 * Hands in files for one requirement: made fit for it, brought in pieces, and shown as soon as they are kept. Until a
 * file has arrived it stays on the device; when the page comes up again, it goes on.
 */
export function useHandIn(submission: string, asked: PaperAskedFragment): HandingIn {
  const queryClient = useQueryClient()
  const { draft } = useDraft(submission)
  const place = { account: draft?.account ?? '', submission, requirement: asked.key }
  const [state, setState] = useState<State>({})
  const { upload, bring } = useBringing(place)
  const run = async (find: () => Promise<KeptUpload>, known: Pick<State, 'preparing' | 'resumed'>) => {
    setState(known)
    try {
      const found = await find()
      setState({ resumed: known.resumed })
      await bring(found)
      setState({ kept: found.file.name })
    } catch (error) {
      setState({ error })
    }
    await queryClient.invalidateQueries({ queryKey: keyOf(PapersDocument, { id: submission }) })
    // A paper changes the submission too: the next answers go on from there.
    await draft?.look()
  }
  const handIn = (files: readonly File[]) =>
    asBringer(place, () => run(async () => ({ file: await preparePaper(files, asked) }), { preparing: true }))
  useOnceKnown(draft?.account, () =>
    asBringer(place, async (isOnly) => {
      const waiting = isOnly ? await findKeptUpload(place) : undefined
      if (waiting) await run(async () => waiting, { resumed: waiting.file.name })
    }),
  )
  const { preparing, error, kept, resumed } = state
  return {
    ...{ upload, preparing: Boolean(preparing), error, ...(kept && { kept }), ...(resumed && { resumed }) },
    handIn,
  }
}

/** Brings a file, kept on the device until it has arrived, was refused or given up. */
function useBringing(place: UploadPlace) {
  const given = useRef<Ticket>(undefined)
  const upload = useSending(async (file) => {
    const ticket = given.current ?? (await openUpload(place, file))
    await keepUpload(place, { file, ticket })
    return ticket
  })
  const bring = async ({ file, ticket }: KeptUpload) => {
    given.current = ticket
    await keepUpload(place, { file, ticket })
    try {
      await upload.send(file)
    } catch (error) {
      // The leave was for a day: with a new one it begins anew.
      if (!given.current || !isRefused(error, 'NOT_FOUND')) throw error
      given.current = undefined
      await upload.send(file)
    } finally {
      // Leaving the page settles nothing, and so takes nothing off the device.
      await dropKeptUpload(place)
    }
  }
  return { upload, bring }
}

async function openUpload({ submission, requirement }: UploadPlace, file: File): Promise<Ticket> {
  const { name: fileName, size, type: mediaType } = file
  const input = { submission, requirement, fileName, size, mediaType }
  return (await ask(OpenPaperUploadDocument, { input })).requestUpload
}

/** Acts once, as soon as it is known whose device this is. */
function useOnceKnown(account: string | undefined, act: () => Promise<void>): void {
  const done = useRef(false)
  useEffect(() => {
    if (!account || done.current) return
    done.current = true
    void act()
  })
}

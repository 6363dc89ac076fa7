import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { OpenPaperUploadDocument, type PaperAskedFragment, PapersDocument } from '../../gql/graphql.ts'
import { ask, keyOf } from '../../graphql/ask.ts'
import { type FileSending, useSending } from '../../uploads/use-sending.ts'
import { useDraft } from '../draft/use-draft.ts'
import { preparePaper } from './prepare-paper.ts'

/** Handing in one paper: where it is on its way, and what went wrong with the last try. */
export interface HandingIn {
  upload: FileSending
  preparing: boolean
  error: unknown
  /** The name of the file that has just been kept. */
  kept?: string
  handIn: (files: readonly File[]) => Promise<void>
}

/** Hands in files for one requirement: made fit for it, brought in pieces, and shown as soon as they are kept. */
export function useHandIn(submission: string, asked: PaperAskedFragment): HandingIn {
  const queryClient = useQueryClient()
  const { draft } = useDraft(submission)
  const [state, setState] = useState<{ preparing?: true; error?: unknown; kept?: string }>({})
  const upload = useSending(async ({ name: fileName, size, type: mediaType }) => {
    const input = { submission, requirement: asked.key, fileName, size, mediaType }
    return (await ask(OpenPaperUploadDocument, { input })).requestUpload
  })
  const handIn = async (files: readonly File[]) => {
    setState({ preparing: true })
    try {
      const file = await preparePaper(files, asked)
      setState({})
      await upload.send(file)
      setState({ kept: file.name })
    } catch (error) {
      setState({ error })
    }
    await queryClient.invalidateQueries({ queryKey: keyOf(PapersDocument, { id: submission }) })
    // A paper changes the submission too: the next answers go on from there.
    await draft?.look()
  }
  return {
    upload,
    handIn,
    preparing: Boolean(state.preparing),
    error: state.error,
    ...(state.kept && { kept: state.kept }),
  }
}

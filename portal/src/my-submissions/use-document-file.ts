import { useState } from 'react'
import { DownloadMyDocumentDocument, type MyDocumentFragment } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'

/** What can be done with the PDF of a document. */
export interface DocumentFile {
  download: () => void
  /** Hands the file to another program; not there where the device cannot. */
  share?: () => void
  busy: boolean
  error: unknown
}

/** The signed PDF of a document, by a link that works for a few minutes and only here. */
export function useDocumentFile({ id, number, title }: MyDocumentFragment): DocumentFile {
  const link = useDo(DownloadMyDocumentDocument)
  const [error, setError] = useState<unknown>()
  const withLink = (use: (url: string) => Promise<void> | void) => async () => {
    setError(undefined)
    try {
      const { downloadDocument } = await link.mutateAsync({ input: { document: id } })
      // The portal may have been opened under another name of the same server.
      const { pathname, search } = new URL(downloadDocument.url)
      await use(pathname + search)
    } catch (refusal) {
      setError(refusal)
    }
  }
  const share = withLink(async (url) => {
    const response = await fetch(url)
    if (!response.ok) return location.assign(url)
    const file = new File([await response.blob()], `${fileName(number)}.pdf`, { type: 'application/pdf' })
    await navigator.share({ files: [file], title }).catch(unlessGivenUp)
  })
  return {
    download: () => void withLink((url) => location.assign(url))(),
    ...(canShareFiles() && { share: () => void share() }),
    busy: link.isPending,
    error,
  }
}

const fileName = (number: string): string => number.replaceAll(/[^\w.-]+/g, '-')

const canShareFiles = (): boolean =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File([''], 'a.pdf', { type: 'application/pdf' })] })

/** Who closes the list of programs has changed their mind; that is no fault. */
function unlessGivenUp(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
}

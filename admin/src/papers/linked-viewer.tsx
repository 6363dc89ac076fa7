import { useQuery } from '@tanstack/react-query'
import type { Refused } from '../providers/refused.ts'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { TextSkeleton } from '../ui/skeletons.tsx'
import { DocumentViewer } from './document-viewer.tsx'
import { fetchLinked } from './paper-bytes.ts'

/** What is looked at, and how to come by a link to it. */
export interface LinkedViewerProps {
  name: string
  /** Tells one document from another; the same is not fetched twice while it is looked at. */
  of: readonly string[]
  link: () => Promise<string>
}

const twoMinutes = 120_000

/** A document behind a short-lived link, to look at closely: a letter, a signed document, a scan. */
export function LinkedViewer({ name, of, link }: LinkedViewerProps) {
  const { data, error, refetch } = useQuery<Blob, Refused>({
    queryKey: ['linked', ...of],
    queryFn: async ({ signal }) => fetchLinked(await link(), signal),
    staleTime: 'static',
    gcTime: twoMinutes,
  })
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  return data ? <DocumentViewer name={name} bytes={data} /> : <TextSkeleton lines={6} />
}

import { Alert } from '@mui/material'
import { useTranslate } from 'ra-core'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { TextSkeleton } from '../ui/skeletons.tsx'
import { DocumentViewer } from './document-viewer.tsx'
import { usePaperBytes } from './paper-bytes.ts'

/** A paper that was handed in, as far as looking at it goes. */
export interface LookedAtPaper {
  id: string
  fileName: string
  file: { state: 'CLEAN' | 'PENDING_SCAN' | 'REJECTED' }
}

/** A paper to look at closely; while the virus scan is at work, or after it refused the paper, it says so instead. */
export function PaperViewer({ paper }: { paper: LookedAtPaper }) {
  const translate = useTranslate()
  if (paper.file.state === 'PENDING_SCAN') return <Alert severity="info">{translate('papers.scanning')}</Alert>
  if (paper.file.state === 'REJECTED') return <Alert severity="error">{translate('papers.infected')}</Alert>
  return <CleanPaper key={paper.id} paper={paper} />
}

function CleanPaper({ paper }: { paper: LookedAtPaper }) {
  const { data, error, refetch } = usePaperBytes(paper.id)
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  return data ? <DocumentViewer name={paper.fileName} bytes={data} /> : <TextSkeleton lines={6} />
}

import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router-dom'
import { ScannedPartDocument, type ScannedPartQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { DeskTabs } from './desk-tabs.tsx'
import { DiscardDialog } from './discard-dialog.tsx'
import { PartViewer } from './part-viewer.tsx'
import { RecordChooser } from './record-chooser.tsx'
import { usePagesOf } from './use-pages-of.ts'

type Part = ScannedPartQuery['scanParts']['nodes'][number]

/** A letter of the tray beside the records it may belong to. */
export function PartPage() {
  const translate = useTranslate()
  const { id = '' } = useParams()
  const { data, error, refetch } = useAsk(ScannedPartDocument, { id })
  const part = data?.scanParts.nodes[0]
  return (
    <Box sx={{ maxWidth: 1280 }}>
      <PageHeader title={translate('scans.decide_title')} />
      <DeskTabs at="tray" />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={6} />}
      {data && part?.state !== 'IN_TRAY' && (
        <EmptyState title={translate('scans.decided')} help={translate('scans.decided_help')} />
      )}
      {part?.state === 'IN_TRAY' && <Decision part={part} />}
    </Box>
  )
}

function Decision({ part }: { part: Part }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const pages = usePagesOf()(part)
  const [discarding, setDiscarding] = useState(false)
  const back = () => void navigate('/scans/tray')
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '3fr 2fr' }, alignItems: 'start' }}>
      <Box sx={{ minWidth: 0, height: { xs: 420, md: '75vh' }, display: 'flex', flexDirection: 'column' }}>
        <PartViewer part={part.id} name={pages} />
      </Box>
      <Section title={translate('scans.whose')}>
        <RecordChooser part={part} onDone={back} onDiscard={() => setDiscarding(true)} />
      </Section>
      {discarding && <DiscardDialog part={part.id} onDone={back} onClose={() => setDiscarding(false)} />}
    </Box>
  )
}

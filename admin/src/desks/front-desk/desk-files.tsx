import { Box, FormControlLabel, Switch } from '@mui/material'
import { useTranslate } from 'ra-core'
import { DeskFilesDocument, type SubmissionStatus } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useSignedIn } from '../../session/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { useListPlace } from '../../ui/use-list-place.ts'
import { DeskFile } from './desk-file.tsx'
import { DeskTabs } from './desk-tabs.tsx'

const pageSize = 20
const open: SubmissionStatus[] = ['DRAFT', 'SUBMITTED', 'IN_VERIFICATION', 'RETURNED', 'COMPLETE', 'APPROVED', 'ISSUED']

/** What the counter began for people and is not over yet: of the whole bidang, or only what the clerk began. */
export function DeskFiles() {
  const translate = useTranslate()
  const { me } = useSignedIn()
  const { page, of, turn, narrow } = useListPlace()
  const mine = of('mine') === '1'
  const filter = { status: open, filedBy: mine ? { in: [me.id] } : { none: false } }
  const { data, error, refetch } = useAsk(DeskFilesDocument, { first: pageSize, offset: (page - 1) * pageSize, filter })
  const files = data?.submissions.nodes
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('front_desk.title')} />
      <DeskTabs at="files" />
      <FormControlLabel
        control={<Switch checked={mine} onChange={(_, only) => narrow('mine', only ? '1' : '')} />}
        label={translate('front_desk.only_mine')}
      />
      {error && <ErrorPanel error={error} retry={refetch} />}
      {!data && !error && <TextSkeleton lines={6} />}
      {files?.length === 0 && (
        <EmptyState title={translate('front_desk.no_files')} help={translate('front_desk.no_files_help')} />
      )}
      <Box
        component="ul"
        aria-label={translate('front_desk.part.files')}
        sx={{ p: 0, m: 0, display: 'grid', gap: 1.5 }}
      >
        {files?.map((file) => (
          <DeskFile key={file.id} file={file} />
        ))}
      </Box>
      {data && <Pager page={page} hasNext={data.submissions.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}

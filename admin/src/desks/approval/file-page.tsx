import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link, useParams } from 'react-router-dom'
import { FileToDecideDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { FileContent } from './file-content.tsx'

/** One file on one page, to be read from top to bottom and decided on. */
export function FilePage() {
  const translate = useTranslate()
  const id = useParams().id!
  const { data, error, refetch } = useAsk(FileToDecideDocument, { id })
  return (
    <Box sx={{ maxWidth: 880 }}>
      {error && <ErrorPanel error={error} retry={refetch} />}
      {data?.submission ? (
        <FileContent key={id} file={data.submission} />
      ) : data ? (
        <EmptyState
          title={translate('approval.gone')}
          help={translate('approval.gone_help')}
          action={
            <Button component={Link} to="/approval">
              {translate('approval.back')}
            </Button>
          }
        />
      ) : (
        !error && <PageSkeleton />
      )}
    </Box>
  )
}

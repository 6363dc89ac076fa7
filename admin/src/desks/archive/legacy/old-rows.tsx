import { Box, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type LegacyOutcome, OldRowsDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { TextSkeleton } from '../../../ui/skeletons.tsx'
import { useListPlace } from '../../../ui/use-list-place.ts'
import type { OldImport } from './import-page.tsx'
import { OldRow } from './old-row.tsx'

const pageSize = 25
const outcomes = ['FAULTY', 'DUPLICATE', 'FILE_MISSING', 'GOOD', 'IMPORTED'] as const satisfies LegacyOutcome[]

/** The rows of a register, all or those of one outcome, each with what is wrong in it. */
export function OldRows({ found: { id, state } }: { found: OldImport }) {
  const translate = useTranslate()
  const { rights } = useSignedIn()
  const { page, turn, of, narrow } = useListPlace()
  const outcome = outcomes.find((one) => one === of('outcome'))
  const { data, error, refetch } = useAsk(OldRowsDocument, {
    ...{ first: pageSize, offset: (page - 1) * pageSize, import: id },
    ...{ outcome: outcome ? [outcome] : null, names: rights.mayRead('LegacyRow', 'description') },
  })
  const rows = data?.legacyRows.nodes
  return (
    <Box>
      <TextField
        select
        size="small"
        label={translate('legacy.show')}
        value={outcome ?? ''}
        onChange={(event) => narrow('outcome', event.target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ minWidth: 240, mb: 2 }}
      >
        <MenuItem value="">{translate('legacy.all_rows')}</MenuItem>
        {outcomes
          .filter((one) => (state === 'CHECKED' ? one !== 'IMPORTED' : state !== 'IMPORTED' || one !== 'GOOD'))
          .map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`legacy.outcome.${one}`)}
            </MenuItem>
          ))}
      </TextField>
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!rows && !error && <TextSkeleton lines={6} />}
      {rows?.length === 0 && <EmptyState title={translate('legacy.no_rows')} help={translate('legacy.no_rows_help')} />}
      <Box component="ul" aria-label={translate('legacy.rows')} sx={{ p: 0, m: 0, display: 'grid', gap: 1 }}>
        {rows?.map((row) => (
          <OldRow key={row.id} row={row} />
        ))}
      </Box>
      {data && <Pager page={page} hasNext={data.legacyRows.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}

import { Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { ExportProgressDocument, FetchExportDocument } from '../../gql/graphql.ts'
import { useAsk, useDo } from '../../providers/ask.ts'
import type { Refused } from '../../providers/refused.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { useNumbers } from '../../ui/numbers.ts'
import { useWords } from '../words.ts'

interface ExportDialogProps {
  id?: string
  refusal: Refused | null
  onClose: () => void
}

const over = new Set(['READY', 'FAILED', 'CANCELLED'])

/** How far a file has come; one may go on working, it is kept among the exports. */
export function ExportDialog({ id, refusal, onClose }: ExportDialogProps) {
  const translate = useTranslate()
  const words = useWords()
  const { number } = useNumbers()
  const { data, error } = useAsk(ExportProgressDocument, { id: id ?? '' }, { every: 1_000, enabled: Boolean(id) })
  const fetchIt = useDo(FetchExportDocument)
  const progress = data?.export
  const done = progress && over.has(progress.state)
  const take = () =>
    fetchIt.mutate(
      { input: { export: id! } },
      { onSuccess: ({ downloadExport: { url } }) => window.location.assign(url) },
    )
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="export">
      <DialogTitle id="export">{translate('generated.export')}</DialogTitle>
      <DialogContent>
        <RefusalAlert refusal={refusal ?? error ?? fetchIt.error} />
        {!refusal && (
          <Typography role="status">
            {progress ? words.value('ExportState', progress.state) : translate('ui.loading')}
            {progress?.total != null &&
              ` · ${translate('generated.rows', { rows: number(progress.rows), total: number(progress.total) })}`}
            {progress?.fault && ` · ${words.value('ExportFault', progress.fault)}`}
          </Typography>
        )}
        {!done && !refusal && <LinearProgress aria-label={translate('ui.loading')} sx={{ my: 2 }} />}
        <Typography variant="body2" color="textSecondary">
          {translate('generated.export_help')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        {progress?.state === 'READY' && (
          <Button variant="contained" onClick={take} loading={fetchIt.isPending}>
            {translate('generated.fetch')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}

import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import {
  CloseStockTakeDocument,
  CountPaperDocument,
  type StockOutcome,
  StockTakeOnDeskDocument,
} from '../../../gql/graphql.ts'
import { useAsk, useDo } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { CodeField } from './code-field.tsx'
import { CountedPaper } from './counted-paper.tsx'
import { MinutesButton } from './minutes-button.tsx'
import { StockLines } from './stock-lines.tsx'

/** Counts one place: each paper is held to the scanner; what is left over in the end is missing. */
export function StockTakePage() {
  const translate = useTranslate()
  const id = useParams().id!
  const { rights } = useSignedIn()
  const [outcome, setOutcome] = useState<StockOutcome>()
  const [closing, setClosing] = useState(false)
  const { data, error, refetch } = useAsk(StockTakeOnDeskDocument, { id, outcome: outcome ? [outcome] : null })
  const count = useDo(CountPaperDocument)
  const close = useDo(CloseStockTakeDocument)
  const [stockTake] = data?.stockTakes.nodes ?? []
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  if (!stockTake) return <EmptyState title={translate('archive.gone')} help={translate('archive.gone_help')} />
  const open = stockTake.state === 'OPEN' && rights.mayDo('Mutation.countPaper')
  const counted = count.data?.countPaper.line
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Button component={Link} to="/archive/stock" startIcon={<ArrowBackIcon />} sx={{ mt: 1 }}>
        {translate('keeping.back_to_stock')}
      </Button>
      <PageHeader
        title={`${stockTake.place.name} (${stockTake.place.code})`}
        help={[
          translate('keeping.expected', { smart_count: stockTake.expected }),
          open && translate('keeping.left_to_count', { smart_count: data.left.totalCount }),
        ]
          .filter(Boolean)
          .join(' ')}
      />
      {open && (
        <CodeField
          label={translate('keeping.paper_code')}
          busy={count.isPending}
          onCode={(code) => count.mutate({ input: { stockTake: id, code } })}
        />
      )}
      <RefusalAlert refusal={count.error} />
      <Typography component="div" role="status" sx={{ mb: 2 }}>
        {open && counted && (
          <CountedPaper
            line={counted}
            busy={count.isPending}
            onDamaged={() => count.mutate({ input: { stockTake: id, code: counted.code, condition: 'DAMAGED' } })}
          />
        )}
      </Typography>
      <StockLines lines={data.stockTakeLines} outcome={outcome} onOutcome={setOutcome} />
      <Box sx={{ mt: 2 }}>
        {open && (
          <Button variant="contained" onClick={() => setClosing(true)}>
            {translate('keeping.close_stock')}
          </Button>
        )}
        {stockTake.state === 'CLOSED' && (
          <MinutesButton paper="STOCK_TAKE" of={id} label={translate('keeping.stock_report')} />
        )}
      </Box>
      {closing && (
        <ConfirmDialog
          title={translate('keeping.close_stock')}
          help={translate('keeping.close_stock_help')}
          action={translate('keeping.close_stock')}
          busy={close.isPending}
          refusal={close.error}
          onConfirm={() => close.mutate({ input: { stockTake: id } }, { onSuccess: () => setClosing(false) })}
          onClose={() => setClosing(false)}
        />
      )}
    </Box>
  )
}

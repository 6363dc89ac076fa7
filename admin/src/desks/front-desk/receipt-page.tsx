import PrintIcon from '@mui/icons-material/PrintOutlined'
import { Box, Button, GlobalStyles } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useParams } from 'react-router-dom'
import { ReceiptDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { Receipt } from './receipt.tsx'

/** On paper nothing is left of the console but the receipt, in black on white whatever the theme. */
const paper = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    '#receipt, #receipt *': { visibility: 'visible', color: '#000', background: '#fff' },
    '#receipt': { position: 'absolute', insetBlockStart: 0, insetInlineStart: 0, border: 0 },
  },
}

/** The receipt somebody takes home, to be printed. */
export function ReceiptPage() {
  const translate = useTranslate()
  const { id } = useParams()
  const { data, error, refetch } = useAsk(ReceiptDocument, { id: id! })
  if (error) return <ErrorPanel error={error} retry={refetch} />
  if (!data) return <TextSkeleton lines={6} />
  const { submission, agency } = data
  if (!submission?.number)
    return <EmptyState title={translate('front_desk.no_receipt')} help={translate('front_desk.no_receipt_help')} />
  const print = (
    <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
      {translate('front_desk.print')}
    </Button>
  )
  return (
    <Box sx={{ maxWidth: 720 }}>
      <GlobalStyles styles={paper} />
      <PageHeader title={translate('front_desk.receipt')} actions={print} />
      <Receipt submission={{ ...submission, number: submission.number }} agency={agency} />
    </Box>
  )
}

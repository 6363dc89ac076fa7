import { Alert, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { CountPaperMutation } from '../../../gql/graphql.ts'

interface CountedPaperProps {
  line: CountPaperMutation['countPaper']['line']
  busy: boolean
  onDamaged: () => void
}

/** The paper that was counted last, while it is still in somebody's hands: they may say that it is damaged. */
export function CountedPaper({ line: { code, outcome, record }, busy, onDamaged }: CountedPaperProps) {
  const translate = useTranslate()
  const isDamaged = record?.condition === 'DAMAGED'
  return (
    <Alert
      severity={outcome === 'FOUND' ? 'success' : 'warning'}
      action={
        record &&
        outcome === 'FOUND' &&
        !isDamaged && (
          <Button color="inherit" size="small" loading={busy} onClick={onDamaged}>
            {translate('keeping.is_damaged')}
          </Button>
        )
      }
    >
      {code}: {translate(`keeping.outcome.${outcome}`)}
      {isDamaged && `, ${translate('keeping.damaged')}`}
    </Alert>
  )
}

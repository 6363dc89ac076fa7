import { Alert } from '@mui/material'
import { useTranslate } from 'ra-core'

/** Says why a letter cannot be issued here: it is not approved, or belongs to another bidang. */
export function NotToIssue({ status }: { status: string }) {
  const translate = useTranslate()
  return (
    <Alert severity="info">{translate(status === 'APPROVED' ? 'issuing.not_yours' : 'issuing.not_approved')}</Alert>
  )
}

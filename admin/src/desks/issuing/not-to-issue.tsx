import { Alert } from '@mui/material'
import { useTranslate } from 'ra-core'

/** Says why a letter cannot be issued here: not approved, of another bidang, or for the official to sign. */
export function NotToIssue({ reason }: { reason: 'not_yours' | 'not_approved' | 'by_official' }) {
  const translate = useTranslate()
  return <Alert severity="info">{translate(`issuing.${reason}`)}</Alert>
}

import ApprovalIcon from '@mui/icons-material/ApprovalOutlined'
import { lazy } from 'react'
import type { Desk } from '../desk.ts'

/** Where officials, and who stands in for them, decide on files found complete. */
export const desk: Desk = {
  path: '/approval',
  menu: { label: 'approval.title', icon: ApprovalIcon, order: 30 },
  keys: [['n', 'approval.next']],
  needs: ['Mutation.approve', 'Query.submissions'],
  Page: lazy(() => import('./approval-desk.tsx')),
}

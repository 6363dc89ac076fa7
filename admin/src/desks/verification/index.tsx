import VerificationIcon from '@mui/icons-material/FactCheckOutlined'
import { lazy } from 'react'
import type { Desk } from '../desk.ts'

/** Where admins of a bidang check what was filed (Perbup 63/2024 Pasal 6 ayat (2) huruf a and b). */
export const desk: Desk = {
  path: '/verification',
  menu: { label: 'verification.title', icon: VerificationIcon, order: 20 },
  keys: [
    ['j', 'verification.key.next_file'],
    ['k', 'verification.key.previous_file'],
    ['n', 'verification.key.next_paper'],
    ['p', 'verification.key.previous_paper'],
    ['o', 'verification.key.in_order'],
    ['x', 'verification.key.wrong'],
    ['u', 'verification.key.queue'],
    ['+ − 0 r', 'verification.key.viewer'],
  ],
  needs: ['Query.submissions', 'Mutation.takeUp', 'Mutation.recordVerdicts'],
  Page: lazy(() => import('./verification-desk.tsx')),
}

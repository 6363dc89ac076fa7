import LetterIcon from '@mui/icons-material/MarkEmailReadOutlined'
import { lazy } from 'react'
import type { Desk } from '../desk.ts'

/** Where letters are issued, and where everything that becomes of them is looked after. */
export const desk: Desk = {
  path: '/issuing',
  menu: { label: 'issuing.title', icon: LetterIcon, order: 40 },
  needs: ['Query.documents', 'Mutation.revokeDocument'],
  Page: lazy(() => import('./issuing-desk.tsx')),
}

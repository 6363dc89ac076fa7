import CounterIcon from '@mui/icons-material/SupportAgentOutlined'
import { lazy } from 'react'
import type { Desk } from '../desk.ts'

/** Where a clerk files for people who come to the counter. */
export const desk: Desk = {
  path: '/front-desk',
  menu: { label: 'front_desk.title', icon: CounterIcon, order: 15 },
  keys: [['/', 'front_desk.key_find']],
  needs: ['Mutation.findVisitor', 'Mutation.registerVisitor', 'Mutation.startSubmission'],
  Page: lazy(() => import('./front-desk.tsx')),
}

import SettingsIcon from '@mui/icons-material/TuneOutlined'
import { lazy } from 'react'
import type { Desk } from '../desk.ts'

/** Where the office keeps what it may change without a release: standards, messages, days off. */
export const desk: Desk = {
  path: '/administration',
  menu: { label: 'administration.title', icon: SettingsIcon, order: 60 },
  needs: ['Query.serviceStandards', 'Query.calendarGaps'],
  Page: lazy(() => import('./administration-desk.tsx')),
}

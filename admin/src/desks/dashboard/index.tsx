import DashboardIcon from '@mui/icons-material/SpaceDashboardOutlined'
import { lazy } from 'react'
import type { Desk } from '../desk.ts'

/** The first page: what waits today, and how the work goes. */
export const desk: Desk = {
  path: '/',
  menu: { label: 'dashboard.title', icon: DashboardIcon, order: 10 },
  needs: ['Query.dashboard'],
  Page: lazy(() => import('./dashboard-desk.tsx')),
}

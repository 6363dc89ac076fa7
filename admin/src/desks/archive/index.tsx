import ArchiveIcon from '@mui/icons-material/Inventory2Outlined'
import { lazy } from 'react'
import type { Desk } from '../desk.ts'

/** Where the archive of issued documents is kept and found again. */
export const desk: Desk = {
  path: '/archive',
  menu: { label: 'archive.title', icon: ArchiveIcon, order: 50 },
  needs: ['Query.archiveRecords', 'Query.storagePlaces'],
  Page: lazy(() => import('./archive-desk.tsx')),
}

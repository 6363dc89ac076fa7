import ScannerIcon from '@mui/icons-material/DocumentScannerOutlined'
import { lazy } from 'react'
import type { Desk } from '../desk.ts'

/** Where stacks of paper come in from the scanner and are laid with their records. */
export const desk: Desk = {
  path: '/scans',
  menu: { label: 'scans.title', icon: ScannerIcon, order: 52 },
  needs: ['Query.scanBatches', 'Query.scanParts', 'Mutation.openScanBatch'],
  Page: lazy(() => import('./scans-desk.tsx')),
}

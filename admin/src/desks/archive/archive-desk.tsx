import { Route, Routes } from 'react-router-dom'
import { Archive } from './archive.tsx'
import { DestructionsPage } from './disposal/destructions-page.tsx'
import { TransfersPage } from './disposal/transfers-page.tsx'
import { ImportPage } from './legacy/import-page.tsx'
import { ImportsPage } from './legacy/imports-page.tsx'
import { LoansPage } from './paper/loans-page.tsx'
import { PutAwayPage } from './paper/put-away-page.tsx'
import { StockTakePage } from './paper/stock-take-page.tsx'
import { StockTakesPage } from './paper/stock-takes-page.tsx'
import { PlacesPage } from './places-page.tsx'
import { RecordPage } from './record-page.tsx'
import { SchedulePage } from './schedule/schedule-page.tsx'

/** The desk of the archive: its records, the places papers lie in, and what becomes of them. */
export default function ArchiveDesk() {
  return (
    <Routes>
      <Route index element={<Archive />} />
      <Route path="records/:id" element={<RecordPage />} />
      <Route path="places" element={<PlacesPage />} />
      <Route path="places/:id" element={<PlacesPage />} />
      <Route path="places/:id/put-away" element={<PutAwayPage />} />
      <Route path="loans" element={<LoansPage />} />
      <Route path="stock" element={<StockTakesPage />} />
      <Route path="stock/:id" element={<StockTakePage />} />
      <Route path="transfers" element={<TransfersPage />} />
      <Route path="destructions" element={<DestructionsPage />} />
      <Route path="imports" element={<ImportsPage />} />
      <Route path="imports/:id" element={<ImportPage />} />
      <Route path="schedule" element={<SchedulePage />} />
    </Routes>
  )
}

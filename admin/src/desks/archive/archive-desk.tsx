import { Route, Routes } from 'react-router-dom'
import { Archive } from './archive.tsx'
import { PlacesPage } from './places-page.tsx'
import { RecordPage } from './record-page.tsx'

/** The desk of the archive: its records, and the places papers lie in. */
export default function ArchiveDesk() {
  return (
    <Routes>
      <Route index element={<Archive />} />
      <Route path="records/:id" element={<RecordPage />} />
      <Route path="places" element={<PlacesPage />} />
      <Route path="places/:id" element={<PlacesPage />} />
    </Routes>
  )
}

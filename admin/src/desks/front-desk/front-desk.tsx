import { Route, Routes } from 'react-router-dom'
import { usePulse } from '../../providers/use-pulse.ts'
import { DeskFiles } from './desk-files.tsx'
import { NewsToTell } from './news-to-tell.tsx'
import { ReceiptPage } from './receipt-page.tsx'
import { Reception } from './reception.tsx'

/** The counter: who comes, what was begun for them, what waits to be told, and the receipt they take home. */
export default function FrontDesk() {
  usePulse()
  return (
    <Routes>
      <Route index element={<Reception />} />
      <Route path="files" element={<DeskFiles />} />
      <Route path="news" element={<NewsToTell />} />
      <Route path="receipt/:id" element={<ReceiptPage />} />
    </Routes>
  )
}

import { Route, Routes } from 'react-router-dom'
import { FilePage } from './file/file-page.tsx'
import { QueuePage } from './queue/queue-page.tsx'

/** The queue of the bidang, and a file of it on the desk. */
export default function VerificationDesk() {
  return (
    <Routes>
      <Route index element={<QueuePage />} />
      <Route path=":id" element={<FilePage />} />
    </Routes>
  )
}

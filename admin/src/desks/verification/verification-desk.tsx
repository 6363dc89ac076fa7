import { Route, Routes } from 'react-router-dom'
import { usePulse } from '../../providers/use-pulse.ts'
import { FilePage } from './file/file-page.tsx'
import { QueuePage } from './queue/queue-page.tsx'

/** The queue of the bidang, and a file of it on the desk; what colleagues do shows within two seconds. */
export default function VerificationDesk() {
  usePulse()
  return (
    <Routes>
      <Route index element={<QueuePage />} />
      <Route path=":id" element={<FilePage />} />
    </Routes>
  )
}

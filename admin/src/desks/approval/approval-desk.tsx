import { Route, Routes } from 'react-router-dom'
import { usePulse } from '../../providers/use-pulse.ts'
import { FilePage } from './file-page.tsx'
import { Inbox } from './inbox.tsx'
import { Sitting } from './sitting.tsx'

/** The desk of the official: the inbox, and each file in it. */
export default function ApprovalDesk() {
  usePulse()
  return (
    <Sitting>
      <Routes>
        <Route index element={<Inbox />} />
        <Route path=":id" element={<FilePage />} />
      </Routes>
    </Sitting>
  )
}

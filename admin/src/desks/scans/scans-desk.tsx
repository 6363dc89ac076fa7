import { Route, Routes } from 'react-router-dom'
import { PartPage } from './part-page.tsx'
import { StackPage } from './stack-page.tsx'
import { Stacks } from './stacks.tsx'
import { Tray } from './tray.tsx'

/** The desk of scanned papers: the stacks, and the tray of what could not be matched. */
export default function ScansDesk() {
  return (
    <Routes>
      <Route index element={<Stacks />} />
      <Route path="stacks/:id" element={<StackPage />} />
      <Route path="tray" element={<Tray />} />
      <Route path="tray/:id" element={<PartPage />} />
    </Routes>
  )
}

import { Route, Routes } from 'react-router-dom'
import { usePulse } from '../../providers/use-pulse.ts'
import { useSignedIn } from '../../session/session.ts'
import { RunPage } from './bulk/run-page.tsx'
import { DocumentPage } from './document-page.tsx'
import { IssuePage } from './issue-page.tsx'
import { LettersToIssue } from './letters-to-issue.tsx'
import { Register } from './register.tsx'
import { Unreached } from './unreached.tsx'
import { useSigns } from './use-signs.ts'

/** The desk of who issues: letters to issue, the register, and whom no message reached. */
export default function IssuingDesk() {
  usePulse()
  const { rights } = useSignedIn()
  const signs = useSigns()
  const issues = rights.mayDo('Mutation.issueDocument') || signs
  return (
    <Routes>
      <Route index element={issues ? <LettersToIssue /> : <Register />} />
      <Route path="register" element={<Register />} />
      {rights.mayDo('Query.notifications') && <Route path="unreached" element={<Unreached />} />}
      {issues && <Route path="letters/:id" element={<IssuePage />} />}
      {rights.mayDo('Query.bulkIssue') && <Route path="bulk/:id" element={<RunPage />} />}
      <Route path="documents/:id" element={<DocumentPage />} />
    </Routes>
  )
}

import { useSignedIn } from '../../session/session.ts'
import { IssueForm } from './issue-form.tsx'
import type { LetterToIssue, SigningMethod } from './issue-page.tsx'
import { IssuedAlert } from './issued-alert.tsx'
import { NotToIssue } from './not-to-issue.tsx'
import { PrepareForm } from './prepare-form.tsx'
import { PreparedLetter } from './prepared-letter.tsx'
import { SignForm } from './sign-form.tsx'

/** What there is to do until the letter is issued: by the way letters are signed, and by who looks. */
export function IssueWay({ letter, method }: { letter: LetterToIssue; method: SigningMethod }) {
  const { me } = useSignedIn()
  const issued = letter.documents.find(({ state }) => state === 'ISSUED')
  if (issued) return <IssuedAlert document={issued} />
  const signs = letter.status === 'APPROVED' && letter.decidedBy?.id === me.id
  if (method === 'BSRE' && signs) return <SignForm letter={letter} />
  if (method === 'BSRE' && letter.status === 'APPROVED') return <NotToIssue reason="by_official" />
  if (!letter.availableSteps.includes('ISSUE'))
    return <NotToIssue reason={letter.status === 'APPROVED' ? 'not_yours' : 'not_approved'} />
  const [prepared] = letter.preparedLetters
  if (prepared && method !== 'SERVER') return <PreparedLetter letter={prepared} />
  return method === 'SERVER' ? <IssueForm letter={letter} /> : <PrepareForm letter={letter} method={method} />
}

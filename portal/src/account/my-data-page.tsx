import { Link } from 'wouter'
import { ButtonLink } from '../ui/button.tsx'
import { AccountPart } from './account-part.tsx'
import { useMe } from '../session/use-me.ts'
import { DataCopy } from './data-copy.tsx'
import { DataCorrection } from './data-correction.tsx'
import { DataKept } from './data-kept.tsx'
import { DataSeen } from './data-seen.tsx'
import { EraseAccount } from './erase-account.tsx'
import { useMyDataWords } from './my-data-words.ts'
import { useRightsWords } from './rights-words.ts'

/** What is kept about the person, who used it, a copy of it, and how to have it corrected or erased (UU 27/2022). */
export function MyDataPage() {
  const say = useMyDataWords()
  const rights = useRightsWords()
  // What is kept of staff is the agency’s to put right.
  const isCitizen = useMe()?.role === 'CITIZEN'
  return (
    <AccountPart title={say('title')} lead={say('lead')}>
      <h2>{say('kept')}</h2>
      <DataKept />
      <h2>{say('seen')}</h2>
      <p>{say('seenHelp')}</p>
      <DataSeen />
      <h2>{say('copy')}</h2>
      <p>{say('copyHelp')}</p>
      <DataCopy />
      <h2>{say('correct')}</h2>
      <p>
        <Link href="/akun">{say('correctAccount')}</Link>
      </p>
      <p>{say('correctSubmission')}</p>
      {isCitizen && <DataCorrection />}
      <h2>{say('erase')}</h2>
      <p>
        <Link href="/laporan">{rights('eraseDrafts')}</Link>
      </p>
      <p>{rights('eraseLaw')}</p>
      {isCitizen && (
        <>
          <p>{rights('eraseAccountNote')}</p>
          <EraseAccount />
        </>
      )}
      <ButtonLink href="/bantuan">{say('office')}</ButtonLink>
    </AccountPart>
  )
}

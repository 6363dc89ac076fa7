import type { ReactNode } from 'react'
import type { VerifiedFragment } from '../gql/graphql.ts'
import { useLanguage } from '../language/words.ts'
import { Facts } from '../ui/facts.tsx'
import { formatDay, formatMoment } from '../ui/formats.ts'
import { useCheckWords } from './check-words.ts'

/** What is on record of a document, to compare with the paper; its signature, and how often others checked it. */
export function Particulars({ document }: { document: VerifiedFragment }) {
  const say = useCheckWords()
  const language = useLanguage()
  const { title, number, holder, issuedOn, validUntil, revokedOn, revokedFor, sha256 } = document
  const { signature, checks } = document
  const facts: [string, ReactNode][] = [
    [say('document'), title],
    [say('number'), number],
    [say('holder'), holder],
    [say('issued'), formatDay(issuedOn, language)],
    [say('until'), validUntil ? formatDay(validUntil, language) : say('forever')],
    [say('revoked'), revokedOn && formatDay(revokedOn, language)],
    [say('why'), revokedFor && say(revokedFor)],
    [say('successor'), document.successorNumber],
    [say('predecessor'), document.predecessorNumber],
    [say('signature'), signature && <Signature key="signature" of={signature} />],
    [say('checks'), checks.firstAt ? <Checks key="checks" of={checks} /> : say('neverChecked')],
    [say('hash'), <code key="hash">{sha256}</code>],
  ]
  return <Facts facts={facts.filter(([, value]) => value)} />
}

function Signature({ of }: { of: NonNullable<VerifiedFragment['signature']> }) {
  const say = useCheckWords()
  const language = useLanguage()
  const { intact, trusted, signer, issuer, signedAt, timestamped } = of
  if (!intact) return <strong>{say('signatureBroken')}</strong>
  const time = signedAt && formatMoment(signedAt, language)
  return (
    <>
      {say(trusted ? 'signatureTrusted' : 'signatureUnknown')}
      {signer && <div>{issuer && issuer !== signer ? say('signedBy', { signer, issuer }) : signer}</div>}
      {time && <div>{say(timestamped ? 'signedAtWitnessed' : 'signedAt', { time })}</div>}
    </>
  )
}

function Checks({ of: { times, firstAt, lastAt } }: { of: VerifiedFragment['checks'] }) {
  const say = useCheckWords()
  const language = useLanguage()
  const [first, last] = [firstAt, lastAt].map((moment) => (moment ? formatMoment(moment, language) : ''))
  return <>{say(times === 1 ? 'checkedOnce' : 'checked', { times, first: first!, last: last! })}</>
}

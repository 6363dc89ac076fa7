import { Link } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink } from 'react-router-dom'
import { useDates } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { useNumbers } from '../../ui/numbers.ts'
import { Section } from '../../ui/section.tsx'
import type { DeskDocument } from './document-page.tsx'

/** What is on record of a document. */
export function DocumentFacts({ document }: { document: DeskDocument }) {
  const translate = useTranslate()
  const dates = useDates()
  const { bytes } = useNumbers()
  const { submission, signatory, capacity, file, sequence } = document
  const predecessor = submission.documents.find(({ replacedBy }) => replacedBy?.id === document.id)
  return (
    <Section title={translate('issuing.facts')}>
      <Facts
        facts={[
          [translate('issuing.issued_at'), dates.time(document.issuedAt)],
          [
            translate('issuing.valid_until'),
            document.validUntil ? dates.day(document.validUntil) : translate('issuing.always'),
          ],
          [
            translate('issuing.signatory'),
            [capacity !== 'SELF' && translate(`issuing.capacity.${capacity}`), signatory.name, signatory.position]
              .filter(Boolean)
              .join(', '),
          ],
          [translate('issuing.signed_with_title'), translate(`issuing.signed_with.${document.signer}`)],
          [
            translate('issuing.register_name'),
            `${document.register} · ${document.classification} · ${document.year}` + (sequence ? ` · ${sequence}` : ''),
          ],
          [translate('issuing.code'), document.verificationCode],
          [
            translate('issuing.submission'),
            <Link key="submission" component={RouterLink} to={`/data/submissions/${submission.id}/show`}>
              {submission.number}
            </Link>,
          ],
          [
            translate('issuing.predecessor'),
            predecessor && (
              <Link component={RouterLink} to={`/issuing/documents/${predecessor.id}`}>
                {predecessor.number}
              </Link>
            ),
          ],
          [translate('issuing.file'), `PDF · ${bytes(file.size)}`],
          ['SHA-256', file.sha256],
        ]}
      />
    </Section>
  )
}

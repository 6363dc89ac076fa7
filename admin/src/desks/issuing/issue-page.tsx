import { Box, Button } from '@mui/material'
import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import { useTranslate } from 'ra-core'
import { Link, useParams } from 'react-router-dom'
import { LetterToIssueDocument, type LetterToIssueQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { LetterPreview } from '../../previews/letter-preview.tsx'
import { DueClock } from '../../ui/due-clock.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { useText } from '../../ui/text.ts'
import { useServiceName } from '../../ui/use-service-name.ts'
import { IssueWay } from './issue-way.tsx'

/** How letters are signed. */
export type SigningMethod = LetterToIssueQuery['agency']['signingMethod']

/** A letter that is about to be issued, with the submission it answers. */
export type LetterToIssue = NonNullable<LetterToIssueQuery['submission']>

/** One letter to issue: what it is for, what it will be called, how it will look. */
export function IssuePage() {
  const translate = useTranslate()
  const id = useParams().id!
  const { data, error, refetch } = useAsk(LetterToIssueDocument, { id })
  return (
    <Box sx={{ maxWidth: 880 }}>
      <Button component={Link} to="/issuing" startIcon={<ArrowBackIcon />} sx={{ mt: 1 }}>
        {translate('issuing.back')}
      </Button>
      {error && <ErrorPanel error={error} retry={refetch} />}
      {data?.submission && <Letter key={id} letter={data.submission} method={data.agency.signingMethod} />}
      {data && !data.submission && (
        <EmptyState title={translate('issuing.gone')} help={translate('issuing.gone_help')} />
      )}
      {!data && !error && <PageSkeleton />}
    </Box>
  )
}

function Letter({ letter, method }: { letter: LetterToIssue; method: SigningMethod }) {
  const translate = useTranslate()
  const text = useText()
  const serviceName = useServiceName()
  const { subject, status, number, service, owner, standard, verifiedBy, decidedBy, dueOn } = letter
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <PageHeader
        title={subject}
        help={`${serviceName(service)} · ${number}`}
        actions={dueOn && <DueClock day={dueOn} />}
      />
      <Section title={text(standard.product)}>
        <Facts
          facts={[
            [translate('issuing.applicant'), owner.name],
            [translate('issuing.verifier'), verifiedBy?.name],
            [
              translate('issuing.approver'),
              decidedBy && [decidedBy.name, decidedBy.position].filter(Boolean).join(', '),
            ],
            [translate('issuing.register_name'), `${standard.register} · ${standard.classification}`],
          ]}
        />
      </Section>
      {status === 'APPROVED' && <LetterPreview file={letter} />}
      <IssueWay letter={letter} method={method} />
    </Box>
  )
}

import { MySubmissionDocument, type MySubmissionQuery } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { isRefused } from '../graphql/refused.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { Documents } from './documents.tsx'
import { Messages } from './messages.tsx'
import { Owed } from './owed.tsx'
import { AskedToRate } from './rating/asked-to-rate.tsx'
import { Standing } from './standing.tsx'
import { useSubmissionWords } from './submission-words.ts'
import { Timeline } from './timeline.tsx'
import { ToCorrect } from './to-correct.tsx'
import { useServiceTitle } from './use-service-title.ts'
import { Withdraw } from './withdraw.tsx'

/** One submission as its owner sees it. */
export type MySubmission = NonNullable<MySubmissionQuery['submission']>

/** One submission: where it stands, what to do, what came of it, and how it got there. */
export function SubmissionPage({ id }: { id: string }) {
  const say = useSubmissionWords()
  const titleOf = useServiceTitle()
  // What the office does meanwhile shows up by itself.
  const { data, error } = useAsk(MySubmissionDocument, { id }, { every: 30_000 })
  const submission = data?.submission
  if (!submission && error && !isRefused(error, 'NOT_FOUND', 'BAD_USER_INPUT')) return <Refusal error={error} />
  if (!submission && !data && !error) return <Loading lines={6} />
  if (!submission) return <Missing />
  return (
    <Page title={titleOf(submission.service) || submission.number || say('next')}>
      <Standing of={submission} />
      <ToCorrect of={submission} />
      <Documents of={submission} />
      <Owed of={submission} />
      <AskedToRate submission={submission.id} />
      <Timeline of={submission} />
      <Messages of={submission} />
      <Withdraw of={submission} />
      <p>
        <ButtonLink href="/laporan" loudness="quiet">
          {say('back')}
        </ButtonLink>
      </p>
    </Page>
  )
}

/** The same for what does not exist and for what is somebody else's. */
function Missing() {
  const say = useSubmissionWords()
  return (
    <Page title={say('missing')} lead={say('missingLead')}>
      <ButtonLink href="/laporan" loudness="main">
        {say('back')}
      </ButtonLink>
    </Page>
  )
}

import { useState } from 'react'
import { RatingAskedOfDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../graphql/ask.ts'
import { isRefused } from '../../graphql/refused.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import { useServiceTitle } from '../use-service-title.ts'
import { mayBeRated } from './may-be-rated.ts'
import { RatingForm } from './rating-form.tsx'
import { useRatingWords } from './rating-words.ts'

/** Judging the service one received, at the end of it (survei kepuasan masyarakat, PermenPANRB 14/2017). */
export function RatingPage({ id }: { id: string }) {
  const say = useRatingWords()
  const titleOf = useServiceTitle()
  const [done, setDone] = useState(false)
  const { data, error } = useAsk(RatingAskedOfDocument, { id })
  const submission = data?.submission
  if (done || submission?.rating === 'GIVEN') return <Thanks />
  if (error && !isRefused(error, 'NOT_FOUND', 'BAD_USER_INPUT', 'FORBIDDEN')) return <Refusal error={error} />
  if (!data && !error) return <Loading lines={8} />
  if (!submission || !mayBeRated(submission.status)) return <NotNow />
  return (
    <Page title={say('title')} lead={`${titleOf(submission.service)} · ${submission.number}`}>
      <p>{say('lead')}</p>
      <p>{say('anonymous')}</p>
      <RatingForm submission={id} onDone={() => setDone(true)} />
    </Page>
  )
}

function Thanks() {
  const say = useRatingWords()
  return (
    <Page title={say('thanks')} lead={say('thanksNote')}>
      <ButtonLink href="/laporan" loudness="main">
        {say('back')}
      </ButtonLink>{' '}
      <ButtonLink href="/statistik">{say('statistics')}</ButtonLink>
    </Page>
  )
}

function NotNow() {
  const say = useRatingWords()
  return (
    <Page title={say('notNow')} lead={say('notNowNote')}>
      <ButtonLink href="/laporan" loudness="main">
        {say('back')}
      </ButtonLink>
    </Page>
  )
}

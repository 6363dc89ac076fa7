import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { TrackSubmissionDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { isRefused } from '../graphql/refused.ts'
import { LookUp } from '../ui/look-up.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { Tracked } from './tracked.tsx'
import { useTrackWords } from './track-words.ts'

/** Asks for a number and tells how far that submission is; our messages lead here with the number filled in. */
export function TrackPage() {
  const say = useTrackWords()
  const [search] = useSearchParams()
  const [number, setNumber] = useState(search.get('nomor') ?? '')
  const { data, error, isFetching, refetch } = useAsk(TrackSubmissionDocument, { number }, { enabled: number !== '' })
  return (
    <Page title={say('title')} lead={say('lead')}>
      <LookUp
        label={say('number')}
        hint={say('hint')}
        button={say('look')}
        typed={number}
        whenEmpty={say('empty')}
        error={error}
        busy={isFetching}
        onLookUp={(typed) => (typed === number ? void refetch() : setNumber(typed))}
      />
      <NotTracked error={error} />
      <div role="status">{data && !isFetching && <Tracked found={data.trackSubmission} />}</div>
    </Page>
  )
}

function NotTracked({ error }: { error: unknown }) {
  const say = useTrackWords()
  if (isRefused(error, 'BAD_USER_INPUT')) return null
  if (!isRefused(error, 'NOT_FOUND')) return <Refusal error={error} />
  return (
    <Notice tone="bad" title={say('unknown')}>
      <p>{say('unknownAdvice')}</p>
      <p>
        <Link href="/laporan">{say('mine')}</Link>
      </p>
    </Notice>
  )
}

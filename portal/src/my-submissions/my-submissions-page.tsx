import { OwedByMeDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { useMe } from '../session/use-me.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useListWords } from './list-words.ts'
import styles from './my-submissions.module.css'
import { OwedCard } from './owed-card.tsx'
import { AskedToRate } from './rating/asked-to-rate.tsx'
import { SubmissionCard } from './submission-card.tsx'
import { filed, useMySubmissions, waitingForYou } from './use-my-submissions.ts'
import { WaitingCard } from './waiting-card.tsx'

/** Laporan: everything one filed or began, what waits for oneself first (Perbup 63/2024 Pasal 6 ayat (1) huruf e). */
export function MySubmissionsPage() {
  const say = useListWords()
  const waiting = useMySubmissions(waitingForYou)
  const sent = useMySubmissions(filed)
  const owed = useOwed()
  const error = waiting.error ?? sent.error
  const loaded = waiting.submissions && sent.submissions
  const nothing = loaded && !waiting.submissions?.length && !sent.submissions?.length
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Refusal error={error} />
      {!loaded && !error && <Loading lines={6} />}
      {nothing && <Nothing />}
      {Boolean(waiting.submissions?.length || owed.length) && (
        <section className={styles.section}>
          <h2>{say('waiting')}</h2>
          <ul className={styles.list}>
            {owed.map((one) => (
              <OwedCard key={one.id} of={one} />
            ))}
            {waiting.submissions?.map((one) => (
              <WaitingCard key={one.id} of={one} />
            ))}
          </ul>
          <More of={waiting} />
        </section>
      )}
      <AskedToRate />
      {Boolean(sent.submissions?.length) && (
        <section className={styles.section}>
          <h2>{say('filed')}</h2>
          <ul className={styles.list}>
            {sent.submissions?.map((one) => (
              <SubmissionCard key={one.id} of={one} />
            ))}
          </ul>
          <More of={sent} />
        </section>
      )}
      {loaded && !nothing && <ButtonLink href="/">{say('another')}</ButtonLink>}
    </Page>
  )
}

/** What the person owes themselves now; a renewal counts once its first reminder has gone out. */
function useOwed() {
  const me = useMe()
  const { data } = useAsk(OwedByMeDocument, {})
  const mine = data?.obligations.nodes.filter(({ submission }) => submission.owner.id === me?.id) ?? []
  return mine.filter(({ kind, remindersSent }) => kind === 'RESEARCH_REPORT' || remindersSent > 0)
}

function Nothing() {
  const say = useListWords()
  return (
    <>
      <h2>{say('none')}</h2>
      <p>{say('noneLead')}</p>
      <ButtonLink href="/" loudness="main">
        {say('services')}
      </ButtonLink>
    </>
  )
}

function More({ of: list }: { of: ReturnType<typeof useMySubmissions> }) {
  const say = useListWords()
  if (!list.hasNextPage) return null
  return (
    <p>
      <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {say('more')}
      </Button>
    </p>
  )
}

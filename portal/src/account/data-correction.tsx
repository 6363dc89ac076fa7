import { useState } from 'react'
import { MyDataRequestsDocument, type MyDataRequestsQuery } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { useLanguage } from '../language/words.ts'
import { formatMoment } from '../ui/formats.ts'
import { Notice } from '../ui/notice.tsx'
import { Refusal } from '../ui/refusal.tsx'
import styles from './account.module.css'
import { AskCorrection } from './ask-correction.tsx'
import { useRightsWords } from './rights-words.ts'

type Asked = MyDataRequestsQuery['dataRequests']['nodes'][number]

/** Having data put right by the office: the form, and what became of earlier requests. */
export function DataCorrection() {
  const say = useRightsWords()
  const language = useLanguage()
  const [round, setRound] = useState(0)
  const { data, error } = useAsk(MyDataRequestsDocument, {})
  const requests = data?.dataRequests.nodes ?? []
  return (
    <>
      {round > 0 && requests[0] && (
        <Notice tone="good" title={say('sent')}>
          <p>{say('sentNote', { moment: formatMoment(requests[0].dueAt, language) })}</p>
        </Notice>
      )}
      {/* Another round is an empty form. */}
      <AskCorrection key={round} onSent={() => setRound(round + 1)} />
      <Refusal error={error} />
      {requests.length > 0 && (
        <>
          <h3>{say('mine')}</h3>
          <ul className={styles.seen}>
            {requests.map((request) => (
              <Request key={request.id} of={request} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Request({ of: { wish, dueAt, answer, answeredAt, submission } }: { of: Asked }) {
  const say = useRightsWords()
  const language = useLanguage()
  const state = answeredAt
    ? say('answered', { moment: formatMoment(answeredAt, language) })
    : say('waiting', { moment: formatMoment(dueAt, language) })
  const about = submission?.number ? say('inSubmission', { number: submission.number }) : say('account')
  return (
    <li>
      <strong>{about}</strong>
      <br />
      {wish}
      <br />
      {state}
      {answer && <p>{answer}</p>}
    </li>
  )
}

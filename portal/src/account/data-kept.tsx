import { MyDataKeptDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { Facts } from '../ui/facts.tsx'
import { Loading } from '../ui/loading.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useMyDataWords } from './my-data-words.ts'

/** What is kept, kind by kind. */
export function DataKept() {
  const say = useMyDataWords()
  const { data, error } = useAsk(MyDataKeptDocument, {})
  if (!data) return error ? <Refusal error={error} /> : <Loading />
  return (
    <Facts
      facts={[
        [say('account'), say('accountKept')],
        [say('submissions'), say('submissionsKept', { count: data.submissions.totalCount })],
        [say('documents'), say('documentsKept', { count: data.documents.totalCount })],
        [say('messages'), say('messagesKept')],
        [say('devices'), say('devicesKept')],
      ]}
    />
  )
}

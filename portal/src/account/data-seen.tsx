import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { MyDataAccessesDocument, type MyDataAccessesQuery } from '../gql/graphql.ts'
import { ask, keyOf } from '../graphql/ask.ts'
import { useLanguage } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { formatMoment } from '../ui/formats.ts'
import { Loading } from '../ui/loading.tsx'
import { Refusal } from '../ui/refusal.tsx'
import styles from './account.module.css'
import { isKnownDeed, useDeedWords } from './deed-words.ts'
import { useMyDataWords } from './my-data-words.ts'

const aFew = 5
const most = 100

/** What others did with what is kept, the newest first; older ones on demand. */
export function DataSeen() {
  const say = useMyDataWords()
  const [first, setFirst] = useState(aFew)
  const { data, error } = useQuery({
    queryKey: keyOf(MyDataAccessesDocument, { first }),
    queryFn: ({ signal }) => ask(MyDataAccessesDocument, { first }, { signal }),
    // What was shown stays while older ones are fetched.
    placeholderData: keepPreviousData,
  })
  if (!data) return error ? <Refusal error={error} /> : <Loading />
  if (!data.myDataAccesses.length) return <p>{say('nobody')}</p>
  return (
    <>
      <ul className={styles.seen}>
        {data.myDataAccesses.map((access) => (
          <Access key={access.id} access={access} />
        ))}
      </ul>
      {first === aFew && data.myDataAccesses.length === aFew && (
        <p>
          <Button onClick={() => setFirst(most)}>{say('more')}</Button>
        </p>
      )}
    </>
  )
}

function Access({ access }: { access: MyDataAccessesQuery['myDataAccesses'][number] }) {
  const { at, action, role, division, number } = access
  const say = useMyDataWords()
  const tell = useDeedWords()
  const language = useLanguage()
  const who = division ? say('by', { role: say(role), division }) : say(role)
  const about = number && say('about', { number })
  return (
    <li>
      <strong>{isKnownDeed(action) ? tell(action) : tell('other', { action })}</strong>
      <br />
      {[who, about].filter(Boolean).join(' · ')}
      <br />
      <time dateTime={at}>{formatMoment(at, language)}</time>
    </li>
  )
}

import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { PrivacyDocument, type PrivacyQuery } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { useLanguage, useText } from '../language/words.ts'
import { formatDay } from '../ui/formats.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import styles from './help.module.css'
import { KeptHowLong } from './kept-how-long.tsx'
import { usePrivacyWords } from './privacy-words.ts'

/** What becomes of personal data, and the terms of use in force. */
export function PrivacyPage() {
  const say = usePrivacyWords()
  const { data, error } = useAsk(PrivacyDocument, {})
  return (
    <Page title={say('title')} lead={say('lead')}>
      <div className={styles.notice}>
        <Part title={say('what')} lines={[say('what1'), say('what2'), say('what3'), say('what4'), say('what5')]} />
        <Part title={say('why')} lines={[say('why1'), say('why2'), say('why3')]} />
        <Part title={say('who')} lines={[say('who1'), say('who2'), say('who3'), say('who4')]} />
        <Part title={say('long')} lines={[say('long2'), say('long3')]}>
          <Refusal error={error} />
          {data ? <KeptHowLong services={data.services} /> : <Loading />}
        </Part>
        <Part
          title={say('rights')}
          lines={[
            say('rights1'),
            say('rights2'),
            <>
              {say('rights3')} <Link href="/bantuan">{say('contact')}</Link>
            </>,
          ]}
        />
        <Part title={say('child')}>
          <p>{say('childText')}</p>
        </Part>
        <Part title={say('device')}>
          <p>{say('deviceText')}</p>
        </Part>
        {data?.termsOfUse && <Terms terms={data.termsOfUse} />}
      </div>
    </Page>
  )
}

function Part({ title, lines, children }: { title: string; lines?: readonly ReactNode[]; children?: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
      {lines && (
        <ul>
          {lines.map((line, place) => (
            <li key={place}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Terms({ terms: { version, publishedAt, text } }: { terms: NonNullable<PrivacyQuery['termsOfUse']> }) {
  const say = usePrivacyWords()
  const read = useText()
  const language = useLanguage()
  return (
    <Part title={say('terms')}>
      <p>{read(text)}</p>
      <p>{say('version', { version, day: formatDay(publishedAt, language) })}</p>
    </Part>
  )
}

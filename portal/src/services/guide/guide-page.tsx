import { useEffect, useRef } from 'react'
import { Link, useSearchParams } from 'wouter'
import { Page } from '../../ui/page.tsx'
import { follow, type GuideQuestion } from './guide.ts'
import { useGuideWords } from './guide-words.ts'
import styles from './guide.module.css'
import { GuideOutcome } from './outcome.tsx'

const parameter = 'jawab'
const addressOf = (given: readonly string[]) => (given.length ? `/panduan?${parameter}=${given.join('.')}` : '/panduan')

/** A few questions that lead to a service, or say whose business it is. The answers stand in the address: going back works. */
export function GuidePage() {
  const say = useGuideWords()
  const [search] = useSearchParams()
  const given = (search.get(parameter) ?? '').split('.').filter(Boolean)
  const now = follow(given)
  return (
    <Page title={say('title')} lead={say('lead')}>
      <div className={styles.stage}>
        {'question' in now ? (
          <Ask key={now.question} asked={now} given={given} />
        ) : (
          <GuideOutcome key={given.join('.')} outcome={now} />
        )}
      </div>
      {given.length > 0 && (
        <p className={styles.back}>
          {given.length > 1 && <Link href={addressOf(given.slice(0, -1))}>{say('back')}</Link>}
          <Link href={addressOf([])}>{say('again')}</Link>
        </p>
      )}
    </Page>
  )
}

function Ask({ asked, given }: { asked: GuideQuestion; given: readonly string[] }) {
  const say = useGuideWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The first question is read with its page.
    if (given.length) heading.current?.focus()
  }, [given.length])
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {say(asked.question)}
      </h2>
      <ul className={styles.answers}>
        {asked.answers.map(([answer]) => (
          <li key={answer}>
            <Link href={addressOf([...given, answer])}>{say(answer)}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}

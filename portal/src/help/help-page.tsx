import { Link } from 'wouter'
import { Page } from '../ui/page.tsx'
import { Contact } from './contact.tsx'
import styles from './help.module.css'
import { useHelpWords } from './help-words.ts'

/** What people ask most, and where the office is. */
export function HelpPage() {
  const say = useHelpWords()
  const questions = [
    [say('q1'), say('a1'), '/panduan', say('l1')],
    [say('q2'), say('a2'), '/aktivasi', say('l2')],
    [say('q3'), say('a3'), '/lupa-sandi', say('l3')],
    [say('q4'), say('a4'), '/laporan', say('l4')],
    [say('q5'), say('a5')],
    [say('q6'), say('a6'), '/dokumen', say('l6')],
    [say('q7'), say('a7')],
    [say('q8'), say('a8'), '/', say('l8')],
  ] as const
  return (
    <Page title={say('title')} lead={say('lead')}>
      <h2>{say('questions')}</h2>
      <div className={styles.questions}>
        {questions.map(([question, answer, href, link]) => (
          <details key={question}>
            <summary>{question}</summary>
            <p>{answer}</p>
            {href && (
              <p>
                <Link href={href}>{link}</Link>
              </p>
            )}
          </details>
        ))}
      </div>
      <Contact />
    </Page>
  )
}

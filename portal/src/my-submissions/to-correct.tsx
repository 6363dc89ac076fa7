import { QuestionLabelsDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { useText } from '../language/words.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './my-submissions.module.css'
import type { MySubmission } from './submission-page.tsx'
import { useSubmissionWords } from './submission-words.ts'

type Marked = MySubmission['corrections'][number]

/** What came back, item by item with the officer's reason, and the way to where it is put right. */
export function ToCorrect({ of: submission }: { of: MySubmission }) {
  const say = useSubmissionWords()
  const nameOf = useNames(submission)
  if (submission.status !== 'RETURNED') return null
  return (
    <Notice tone="warn" title={say('correctTitle')}>
      {submission.reason && <p className={styles.reason}>{submission.reason}</p>}
      <ul className={styles.plain}>
        {submission.corrections.map((marked) => (
          <li key={`${marked.kind} ${marked.key}`}>
            {say(marked.kind)} <strong>{nameOf(marked)}</strong>: {say(marked.fault)}
            {marked.note && <p className={styles.reason}>{marked.note}</p>}
          </li>
        ))}
      </ul>
      <ButtonLink href={`/laporan/${submission.id}/isi`} loudness="main">
        {say('correctNow')}
      </ButtonLink>
    </Notice>
  )
}

/** Names a marked question by its words, and a paper by its requirement. */
function useNames({ service, status, standard }: MySubmission): (marked: Marked) => string {
  const text = useText()
  const { data } = useAsk(QuestionLabelsDocument, { kind: service }, { enabled: status === 'RETURNED' })
  const questions = data?.service.form.flatMap((page) => page.questions) ?? []
  return ({ kind, key }) => {
    const question = questions.find((one) => one.key === key)?.label
    const paper = standard.requirements.find((one) => one.key === key)?.title
    const name = kind === 'PAPER' ? paper : question
    return name ? text(name) : ''
  }
}

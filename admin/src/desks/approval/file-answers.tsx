import { useTranslate } from 'ra-core'
import { AnswerPages } from '../../answers/answer-pages.tsx'
import { isUnanswered } from '../../answers/condition.ts'
import { askedPages, type Page } from '../../answers/form.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { Section } from '../../ui/section.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import type { ReadFile } from './file-content.tsx'
import { useFileAnswers } from './use-file-answers.ts'

/** What the applicant answered, in the order they were asked; who decides need not scroll past what is empty. */
export function FileAnswers({ file }: { file: ReadFile }) {
  const translate = useTranslate()
  const {
    form,
    answers: { data: answers, error, refetch },
  } = useFileAnswers(file)
  const failed = form.error ?? error
  const answered = (page: Page): Page => ({
    ...page,
    questions: page.questions.filter(({ key }) => !isUnanswered(answers?.[key])),
  })
  const pages = form.data && answers && askedPages(form.data.form, answers).map(answered)
  return (
    <Section title={translate('approval.answers')}>
      {failed && <ErrorPanel error={failed} retry={() => void (form.error ? form.refetch() : refetch())} />}
      {pages ? (
        <AnswerPages pages={pages.filter(({ questions }) => questions.length)} answers={answers} />
      ) : (
        !failed && <TextSkeleton lines={8} />
      )}
    </Section>
  )
}

import { Redirect } from 'wouter'
import { ButtonLink } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { isEditable } from './draft/draft-submission.ts'
import { nextOpenStep, stepsOf } from './draft/steps.ts'
import { useDraft } from './draft/use-draft.ts'
import { FillStep } from './fill-step.tsx'
import { useFillWords } from './fill-words.ts'
import { stepAddress } from './step-list.tsx'

/** Filling in a draft, or correcting what came back, at one of its steps. */
export function FillPage({ id, step }: { id: string; step?: string }) {
  const say = useFillWords()
  const { draft, error } = useDraft(id)
  if (draft === null)
    return (
      <Page title={say('absent')} lead={say('absentNote')}>
        <ButtonLink href="/laporan">{say('mine')}</ButtonLink>
      </Page>
    )
  if (!draft) return error ? <Refusal error={error} /> : <Loading lines={8} />
  if (!isEditable(draft.submission))
    return (
      <Page title={say('filed')} lead={say('filedNote')}>
        <ButtonLink href={`/laporan/${id}`}>{say('open')}</ButtonLink>
      </Page>
    )
  const steps = stepsOf(draft)
  // A page may have gone because an answer changed; then it goes on where there is something to do.
  if (!steps.some(({ key }) => key === step)) return <Redirect to={stepAddress(id, nextOpenStep(steps))} replace />
  return <FillStep draft={draft} steps={steps} current={step!} />
}

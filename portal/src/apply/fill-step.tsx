import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import { useKnownPerson } from '../session/use-known-person.ts'
import { useText } from '../language/words.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { ChooseSide } from './choose-side.tsx'
import { CorrectionNote } from './correction-note.tsx'
import { papersStep, reviewStep, type Step } from './draft/steps.ts'
import type { Draft } from './draft/use-draft.ts'
import { useKeeping } from './draft/use-keeping.ts'
import { useFillWords } from './fill-words.ts'
import styles from './fill.module.css'
import { QuestionsStep } from './questions-step.tsx'
import { SavingNote } from './saving-note.tsx'
import { stepAddress, StepList } from './step-list.tsx'

const PapersStep = lazy(async () => ({ default: (await import('./papers/papers-step.tsx')).PapersStep }))
const ReviewStep = lazy(async () => ({ default: (await import('./review/review-step.tsx')).ReviewStep }))

/** One step of filling in: where one is, what stands around it, and the step itself. */
export function FillStep({ draft, steps, current }: { draft: Draft; steps: readonly Step[]; current: string }) {
  useKeeping(draft)
  const { submission } = draft
  return (
    <>
      <Above draft={draft} steps={steps} current={current} />
      <StepList draft={draft} steps={steps} current={current} />
      <CorrectionNote submission={submission} />
      <ChooseSide draft={draft} />
      <Suspense fallback={<Loading />}>
        <StepItself draft={draft} steps={steps} current={current} />
      </Suspense>
    </>
  )
}

function Above({ draft: { form, submission, ...saved }, steps, current }: Parameters<typeof FillStep>[0]) {
  const say = useFillWords()
  const text = useText()
  const me = useKnownPerson()
  const place = steps.findIndex(({ key }) => key === current) + 1
  return (
    <>
      <div className={styles.above}>
        <p>
          {text(form.title)} · {say('step', { step: place, steps: steps.length })}
        </p>
        <SavingNote {...saved} />
      </div>
      {/* The words above say it to those who do not see it. */}
      <div className={styles.way} aria-hidden="true">
        {steps.map(({ key }, at) => (
          <span key={key} className={at < place ? styles.gone : undefined} />
        ))}
      </div>
      {me && me.id !== submission.owner.id && <p>{say('onBehalf', { name: submission.owner.name })}</p>}
    </>
  )
}

function StepItself({ draft, steps, current }: Parameters<typeof FillStep>[0]) {
  const say = useFillWords()
  const [, navigate] = useLocation()
  const { submission, pages } = draft
  const goTo = (step: string) => navigate(stepAddress(submission.id, step))
  const page = pages.find(({ key }) => key === current)
  // Of what came back, pages that were accepted are not gone through again.
  const way = steps.filter(({ key, state }) => key === current || state !== 'shut')
  const place = way.findIndex(({ key }) => key === current)
  const [before, after] = [way[place - 1]?.key, way[place + 1]?.key]
  if (page) return <QuestionsStep key={current} draft={draft} page={page} before={before} onNext={() => goTo(after!)} />
  if (current === papersStep)
    return (
      <>
        <PapersStep submission={submission} />
        <div className={styles.actions}>
          <Button loudness="main" onClick={() => goTo(reviewStep)}>
            {say('next')}
          </Button>
          {before && <ButtonLink href={stepAddress(submission.id, before)}>{say('back')}</ButtonLink>}
        </div>
      </>
    )
  return <ReviewStep submission={submission} onGoTo={goTo} />
}

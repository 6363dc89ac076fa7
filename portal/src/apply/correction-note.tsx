import { useLanguage } from '../language/words.ts'
import { formatDay } from '../ui/formats.ts'
import { Notice } from '../ui/notice.tsx'
import { type DraftSubmission, isCorrection } from './draft/draft-submission.ts'
import { useFillWords } from './fill-words.ts'

/** Says of what came back that only what was marked has to change, and until when. */
export function CorrectionNote({ submission }: { submission: DraftSubmission }) {
  const say = useFillWords()
  const language = useLanguage()
  if (!isCorrection(submission)) return null
  return (
    <Notice tone="warn" title={say('correction')}>
      <p>{say('correctionNote')}</p>
      {submission.reason && <p>“{submission.reason}”</p>}
      {submission.correctBy && <p>{say('correctBy', { day: formatDay(submission.correctBy, language) })}</p>}
    </Notice>
  )
}

import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { RecordVerdictsDocument } from '../../../gql/graphql.ts'
import { Refused } from '../../../providers/refused.ts'
import { useFileOnDesk } from '../file/file-on-desk.ts'
import { useStep } from '../file/use-step.ts'
import { isSayingEnough, verdictsOf } from './tick.ts'

/** Writes down what was ticked. */
export interface Save {
  /** Answers whether nothing is left unsaved. */
  save: () => Promise<boolean>
  /** Throws away what is not saved. */
  discard: () => void
  isBusy: boolean
  refusal: Refused | null
}

/** Saves the ticks of the file on the desk, all or none; not before every fault says what the applicant has to do. */
export function useSave(): Save {
  const translate = useTranslate()
  const { ticks, onSettled } = useFileOnDesk()
  const { take, isBusy, refusal, forget } = useStep(RecordVerdictsDocument, (data) => data.recordVerdicts.submission)
  const [isWordless, setWordless] = useState(false)
  const wordless = Object.values(ticks).filter((tick) => !isSayingEnough(tick)).length
  const save = async () => {
    setWordless(wordless > 0)
    if (wordless > 0) return false
    if (Object.keys(ticks).length === 0) return true
    const done = await take({ verdicts: verdictsOf(ticks) })
    if (done) onSettled(ticks)
    return done
  }
  const discard = () => {
    forget()
    setWordless(false)
    onSettled(ticks)
  }
  const unsaid =
    isWordless && wordless > 0
      ? new Refused(translate('verification.notes_missing', { smart_count: wordless }), 'BAD_USER_INPUT')
      : null
  return { save, discard, isBusy, refusal: unsaid ?? refusal }
}

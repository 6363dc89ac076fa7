import { useQueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useRef, useState } from 'react'
import { SubmitDraftDocument, type SubmitInput } from '../../gql/graphql.ts'
import { ask } from '../../graphql/ask.ts'
import { isRefused, Refused } from '../../graphql/refused.ts'
import { type AnswerFault, faultsToldBy } from '../draft/faults.ts'
import type { Draft } from '../draft/use-draft.ts'
import { useReviewWords } from './review-words.ts'

/** Filing a draft: whether it is on its way, and why it was refused. */
export interface Filing {
  busy: boolean
  error: unknown
  /** Files it, once; answers whether it is filed. */
  file: () => Promise<boolean>
}

interface Attempt {
  input: SubmitInput
  idempotencyKey: string
}

/**
 * Files a draft once, however often the button is pressed. An attempt that got no answer is repeated as the very same
 * one, so that the API knows it again; only an answer ends it.
 */
export function useFiling(draft: Draft): Filing {
  const queryClient = useQueryClient()
  const prepare = usePreparing(draft)
  const unanswered = useRef<Attempt>(undefined)
  const underWay = useRef(false)
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false })

  const send = async () => {
    const { input, idempotencyKey } = (unanswered.current ??= await prepare())
    try {
      await ask(SubmitDraftDocument, { input }, { idempotencyKey })
    } catch (error) {
      if (!isRefused(error, 'UNREACHABLE', 'UNAVAILABLE')) unanswered.current = undefined
      if (!isFiledAlready(error)) throw error
    }
    await queryClient.invalidateQueries()
  }
  const file = async () => {
    if (underWay.current) return false
    underWay.current = true
    setState({ busy: true })
    try {
      await send()
      return true
    } catch (error) {
      draft.tell(faultsOf(error))
      setState({ busy: false, error })
      return false
    } finally {
      underWay.current = false
    }
  }
  return { ...state, error: state.error, file }
}

/** Brings the last answers to the API first: what is filed is what stands on the page, and nothing newer. */
function usePreparing(draft: Draft): () => Promise<Attempt> {
  const say = useReviewWords()
  const latest = useRef(draft)
  useLayoutEffect(() => void (latest.current = draft))
  return async () => {
    await draft.save()
    await draft.look()
    const { submission, unsaved, differences } = latest.current
    if (differences.length) throw new Refused(say('choose'), 'UNDECIDED')
    if (unsaved.length) throw new Refused(say('unsent'), 'UNSENT')
    const input = { submission: submission.id, version: submission.version, declaration: true, privacy: true }
    return { input, idempotencyKey: crypto.randomUUID() }
  }
}

/** From another device, or by an attempt whose answer got lost before the page was loaded again. */
const isFiledAlready = (error: unknown): boolean =>
  isRefused(error, 'ILLEGAL_STEP') && error.extensions.state === 'SUBMITTED'

/** What is wrong with answers. Papers tell their own faults, on their cards. */
const faultsOf = (error: unknown): AnswerFault[] =>
  faultsToldBy(error).filter(({ question }) => !question.startsWith('papers.'))

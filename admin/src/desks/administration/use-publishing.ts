import { useNotify, useTranslate } from 'ra-core'
import { useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useNavigate } from 'react-router-dom'
import type { TypedDocumentString } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { isRefused } from '../../providers/refused.ts'
import { showFaults } from './show-faults.ts'

/** What is published, and how. */
export interface Publishing<Base, Draft extends FieldValues, Variables> {
  /** The version in force when the form was opened. */
  first: Base
  form: UseFormReturn<Draft>
  document: TypedDocumentString<unknown, Variables>
  draftOf: (base: Base) => Draft
  variablesOf: (draft: Draft, base: Base) => Variables
  /** Asks which version is in force by now. */
  look: () => Promise<Base>
  /** Where the reader goes afterwards. */
  page: string
}

/** Publishes a draft; what is wrong goes to its field, and what others published meanwhile is shown, not overwritten. */
export function usePublishing<Base extends { version: number }, Draft extends FieldValues, Variables>({
  first,
  form,
  document,
  ...rest
}: Publishing<Base, Draft, Variables>) {
  const translate = useTranslate()
  const notify = useNotify()
  const navigate = useNavigate()
  const [base, setBase] = useState(first)
  const [overtaken, setOvertaken] = useState<Base>()
  const { mutate, isPending, isSuccess, error } = useDo(document)

  const lookAgain = async () => {
    const now = await rest.look()
    setOvertaken(base)
    setBase(now)
  }

  const publish = (draft: Draft, onRefused: () => void) =>
    mutate(rest.variablesOf(draft, base), {
      onSuccess: () => {
        notify(translate('administration.published', { version: base.version + 1 }), { type: 'success' })
        void navigate(rest.page)
      },
      onError: (refusal) => {
        onRefused()
        showFaults(form, refusal)
        if (isRefused(refusal, 'STALE')) void lookAgain()
      },
    })

  const takeTheirs = () => {
    form.reset(rest.draftOf(base))
    setOvertaken(undefined)
  }

  const refusal = isRefused(error, 'STALE') ? null : error
  return { publish, takeTheirs, base, overtaken, refusal, busy: isPending, over: isPending || isSuccess }
}

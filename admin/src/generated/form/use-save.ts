import { useQueryClient } from '@tanstack/react-query'
import { useLocale } from 'ra-core'
import { useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { isRefused, type Refused } from '../../providers/refused.ts'
import type { Action, Resource } from '../../schema/resource.ts'
import type { Difference } from '../../ui/conflict-alert.tsx'
import { runAction } from '../deeds/run-action.ts'
import type { Row } from '../represent.ts'
import { useData } from '../use-data.ts'
import { useWords } from '../words.ts'
import { differencesOf } from './differences.ts'
import { inputOf, type Values, valuesOf } from './values.ts'

interface SaveProps {
  action: Action
  resource: Resource
  record?: Row
  form: UseFormReturn<Values>
  onDone: (answer: Row) => void
}

/** Sends a form, puts what is wrong under its fields, and shows what somebody else changed meanwhile. */
export function useSave({ action, resource, record, form, onDone }: SaveProps) {
  const { provider } = useData()
  const queryClient = useQueryClient()
  const words = useWords()
  const locale = useLocale()
  const base = useRef(record)
  const [differences, setDifferences] = useState<Difference[]>()
  const [refusal, setRefusal] = useState<Refused>()
  const [busy, setBusy] = useState(false)

  const showConflict = async (values: Values) => {
    const { data } = await provider.getOne(resource.name, { id: String(record![resource.key]) })
    setDifferences(differencesOf(action.inputs, { before: base.current!, now: data, mine: values }, words, locale))
    base.current = data
  }

  const refuse = async (error: unknown, values: Values) => {
    if (!isRefused(error)) throw error
    if (error.code === 'STALE' && record) return showConflict(values)
    const known = error.fields.filter(({ field }) => action.inputs.some(({ name }) => field.split('.')[0] === name))
    for (const { field, message } of known) form.setError(field, { type: 'server', message })
    if (known[0]) form.setFocus(known[0].field)
    setRefusal(error)
  }

  const save = async (values: Values) => {
    setBusy(true)
    setRefusal(undefined)
    setDifferences(undefined)
    try {
      const input = inputOf(action, values, valuesOf(action.inputs, base.current))
      const answer = await runAction(action, input, base.current)
      form.reset(values)
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
      onDone(answer)
    } catch (error) {
      await refuse(error, values)
    } finally {
      setBusy(false)
    }
  }

  const takeTheirs = () => {
    form.reset(valuesOf(action.inputs, base.current))
    setDifferences(undefined)
  }

  return { save, takeTheirs, differences, refusal, busy }
}

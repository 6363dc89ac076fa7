import { useQueryClient } from '@tanstack/react-query'
import { type RaRecord, useLocale } from 'ra-core'
import { useRef, useState } from 'react'
import { isRefused, type Refused } from '../../providers/refused.ts'
import type { Action, Resource } from '../../schema/resource.ts'
import { inputOf, type Values } from '../form/values.ts'
import { represent } from '../represent.ts'
import { useData } from '../use-data.ts'
import { useWords } from '../words.ts'
import { runAction } from './run-action.ts'

/** How far a deed on many records has come. */
export interface BulkProgress {
  done: number
  /** Those the API refused, each with why. */
  refused: readonly { id: RaRecord['id']; name: string; fault: string }[]
}

const perBatch = 50

/** Does one thing with many records, one after the other; the records are read in batches, and one may stop between. */
export function useBulk(action: Action, resource: Resource) {
  const words = useWords()
  const locale = useLocale()
  const queryClient = useQueryClient()
  const { provider } = useData()
  const [progress, setProgress] = useState<BulkProgress>()
  const [busy, setBusy] = useState(false)
  const stopped = useRef(false)

  const read = async (ids: RaRecord['id'][]) => {
    const wanted = new Set([...resource.names, action.key?.from, 'version'])
    const columns = resource.fields.filter(({ name }) => wanted.has(name))
    return (await provider.getMany<RaRecord>(resource.name, { ids, meta: { columns } })).data
  }

  const doOne = async (record: RaRecord, input: Values) => {
    const refusal = await runAction(action, input, record).then(() => undefined, refused)
    const name = represent(record, resource, words, locale)
    setProgress((before = nothing) =>
      refusal
        ? { ...before, refused: [...before.refused, { id: record.id, name, fault: refusal.message }] }
        : { ...before, done: before.done + 1 },
    )
    // Without a line the others would fail alike.
    if (isRefused(refusal, 'UNREACHABLE')) stopped.current = true
  }

  const run = async (ids: readonly RaRecord['id'][], values: Values) => {
    setBusy(true)
    stopped.current = false
    setProgress(nothing)
    const input = inputOf(action, values, {})
    try {
      for (let at = 0; at < ids.length && !stopped.current; at += perBatch)
        for (const record of await read(ids.slice(at, at + perBatch))) if (!stopped.current) await doOne(record, input)
    } finally {
      setBusy(false)
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    }
  }

  return { run, progress, busy, stop: () => void (stopped.current = true) }
}

const nothing: BulkProgress = { done: 0, refused: [] }

function refused(error: unknown): Refused {
  if (isRefused(error)) return error
  throw error
}

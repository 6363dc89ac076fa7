import { useId, useRef, useState, type FormEvent } from 'react'
import { type DefaultValues, type FieldValues, type Path, type RegisterOptions, useForm } from 'react-hook-form'
import { isRefused } from '../graphql/refused.ts'
import type { SummaryFault } from './error-summary.tsx'

/** A form that is sent as a whole: what belongs to each field, what is wrong, and whether it is on its way. */
export interface SentForm<Values extends FieldValues> {
  /** What the control of a field needs; `rules` say what is wrong with it before anything is sent. */
  input: (name: Path<Values>, rules?: RegisterOptions<Values, Path<Values>>) => object
  /** What the label of a field needs. */
  field: (name: Path<Values>) => { id: string; error: string | undefined }
  value: (name: Path<Values>) => string
  set: (name: Path<Values>, value: string) => void
  faults: readonly SummaryFault[]
  /** Why it was refused, where no field is at fault. */
  refusal: unknown
  busy: boolean
  submit: (event: FormEvent) => void
}

/**
 * Checks, sends, and puts what the API says against a field to that field. What was typed stays; a second press while
 * it is on its way does nothing.
 */
export function useSentForm<Values extends FieldValues>(
  defaults: DefaultValues<Values>,
  send: (values: Values) => Promise<unknown>,
): SentForm<Values> {
  const prefix = useId()
  const { register, handleSubmit, watch, setValue } = useForm<Values>({
    defaultValues: defaults,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { faults, refusal, show } = useFaults()
  const [busy, setBusy] = useState(false)
  const underWay = useRef(false)
  const known = useRef(new Set<string>())
  const idOf = (name: string) => `${prefix}${name}`

  const run = handleSubmit(
    async (values) => {
      show([])
      await send(values).catch((error: unknown) => show(faultsOf(error, known.current, idOf), error))
    },
    (errors) => show(Object.entries(errors).map(([name, error]) => ({ id: idOf(name), message: `${error?.message}` }))),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    void run(event).finally(() => {
      underWay.current = false
      setBusy(false)
    })
  }
  return {
    input: (name, rules) => {
      known.current.add(name)
      return register(name, rules)
    },
    field: (name) => ({ id: idOf(name), error: faults.find(({ id }) => id === idOf(name))?.message }),
    value: (name) => String(watch(name) ?? ''),
    set: (name, value) => setValue(name, value as never),
    ...{ faults, refusal, busy, submit },
  }
}

function useFaults() {
  const [shown, setShown] = useState<{ faults: SummaryFault[]; refusal?: unknown }>({ faults: [] })
  const show = (faults: SummaryFault[], error?: unknown) =>
    setShown({ faults, ...(error !== undefined && !faults.length && { refusal: error }) })
  return { ...shown, show }
}

/** What the API holds against fields of this form; a fault of something not asked here is none of its fields'. */
function faultsOf(error: unknown, known: ReadonlySet<string>, idOf: (name: string) => string): SummaryFault[] {
  const fields = isRefused(error) ? error.fields : []
  if (!fields.every(({ field }) => known.has(field))) return []
  return fields.map(({ field, message }) => ({ id: idOf(field), message }))
}

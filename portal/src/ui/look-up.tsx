import { type FormEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { isRefused } from '../graphql/refused.ts'
import { Button } from './button.tsx'
import { ErrorSummary, type SummaryFault } from './error-summary.tsx'
import { Field } from './field.tsx'
import styles from './look-up.module.css'

/** One question with one answer that is looked up. */
export interface LookUpProps {
  label: string
  hint?: ReactNode
  button: string
  /** What stands in the field at first. */
  typed?: string
  /** What to say to who typed nothing. */
  whenEmpty: string
  /** What the API answered instead; what it holds against the field is said there. */
  error?: unknown
  busy: boolean
  onLookUp: (typed: string) => void
}

/** A field and a button, for what is found by a number or a code. What was typed stays, whatever comes of it. */
export function LookUp({ label, hint, button, typed = '', whenEmpty, error, busy, onLookUp }: LookUpProps) {
  const id = useId()
  const [value, setValue] = useState(typed)
  const [faults, setFaults] = useState<SummaryFault[]>([])
  useEffect(() => {
    setFaults(isRefused(error) ? error.fields.map(({ message }) => ({ id, message })) : [])
  }, [error, id])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const asked = value.trim()
    if (asked) onLookUp(asked)
    else setFaults([{ id, message: whenEmpty }])
  }
  return (
    <form noValidate onSubmit={submit} className={styles.lookUp}>
      <ErrorSummary faults={faults} />
      <Field id={id} label={label} hint={hint} error={faults[0]?.message}>
        <input
          value={value}
          onChange={(event) => setValue(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
      </Field>
      <Button type="submit" loudness="main" busy={busy}>
        {button}
      </Button>
    </form>
  )
}

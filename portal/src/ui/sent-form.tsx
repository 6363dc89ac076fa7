import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { Button, type Loudness } from './button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Refusal } from './refusal.tsx'
import styles from './sent-form.module.css'
import type { SentForm as Sent } from './use-sent-form.ts'

/** A form, what is wrong with it, and the button that sends it. */
export interface SentFormProps<Values extends FieldValues> {
  form: Sent<Values>
  button: string
  loudness?: Loudness
  /** Says which form it is where a page has several. */
  label?: string
  children?: ReactNode
  /** Other ways to go, beside the button. */
  beside?: ReactNode
}

/** The faults first, then the questions, then the button. */
export function SentForm<Values extends FieldValues>(props: SentFormProps<Values>) {
  const { form, button, loudness = 'main', label, children, beside } = props
  return (
    <form noValidate onSubmit={form.submit} aria-label={label}>
      <ErrorSummary faults={form.faults} />
      <Refusal error={form.refusal} />
      {children}
      <p className={styles.actions}>
        <Button type="submit" loudness={loudness} busy={form.busy}>
          {button}
        </Button>
        {beside}
      </p>
    </form>
  )
}

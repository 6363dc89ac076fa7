import { type ReactNode, useId } from 'react'
import styles from './field.module.css'

/** One question answered by several controls together. */
export interface FieldGroupProps {
  label: ReactNode
  hint?: ReactNode
  error?: string
  children: ReactNode
}

/** A question over several controls, said together with its hint and what is wrong. */
export function FieldGroup({ label, hint, error, children }: FieldGroupProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={error ? styles.wrong : styles.field} aria-describedby={described || undefined}>
      <legend className={styles.label}>{label}</legend>
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  )
}

import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'
import { words } from '../language/words.ts'
import styles from './field.module.css'

const useSay = words('field', { optional: '(boleh dikosongkan)' }, { optional: '(optional)' })

/** One labelled control. */
export interface FieldProps {
  label: string
  /** An example or an explanation under the label. */
  hint?: ReactNode
  /** What is wrong with it and what to do. */
  error?: string
  optional?: boolean
  /** The id of the control, for links from an error summary; made up when not given. */
  id?: string
  /** One input, select or textarea; it gets its id and says its hint and error. */
  children: ReactElement<{ id?: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean; className?: string }>
}

/** A label, a hint, what is wrong, and the control they belong to. */
export function Field({ label, hint, error, optional, id, children }: FieldProps) {
  const say = useSay()
  const made = useId()
  const control = id ?? made
  const described = [hint && `${control}-hint`, error && `${control}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? styles.wrong : styles.field}>
      <label htmlFor={control} className={styles.label}>
        {label} {optional && <span className={styles.optional}>{say('optional')}</span>}
      </label>
      {hint && (
        <div id={`${control}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && (
        <p id={`${control}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {cloneElement(children, {
        id: control,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        className: [styles.control, children.props.className].filter(Boolean).join(' '),
      })}
    </div>
  )
}

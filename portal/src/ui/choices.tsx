import { type ReactNode, useId } from 'react'
import field from './field.module.css'
import styles from './choices.module.css'

/** One thing to choose. */
export interface Choice {
  value: string
  label: string
  hint?: string
}

/** A question answered by ticking, and its answers. */
export interface ChoicesProps {
  label: string
  hint?: ReactNode
  error?: string
  /** The id of the first tick box, for links from an error summary. */
  id?: string
  kind: 'radio' | 'checkbox'
  name: string
  choices: readonly Choice[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Radio buttons or tick boxes with one question over them; comfortable for a thumb. */
export function Choices({ label, hint, error, id, kind, name, choices, chosen, onChange }: ChoicesProps) {
  const made = useId()
  const first = id ?? made
  const change = (value: string, ticked: boolean) => {
    if (kind === 'radio') return onChange([value])
    onChange(choices.map((one) => one.value).filter((one) => (one === value ? ticked : chosen.includes(one))))
  }
  return (
    <fieldset
      className={error ? field.wrong : field.field}
      aria-describedby={[hint && `${first}-hint`, error && `${first}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend className={field.label}>{label}</legend>
      {hint && (
        <div id={`${first}-hint`} className={field.hint}>
          {hint}
        </div>
      )}
      {error && (
        <p id={`${first}-error`} className={field.error}>
          {error}
        </p>
      )}
      {choices.map((choice, place) => (
        <label key={choice.value} className={styles.choice}>
          <input
            id={place === 0 ? first : undefined}
            type={kind}
            name={name}
            value={choice.value}
            checked={chosen.includes(choice.value)}
            aria-invalid={error ? true : undefined}
            onChange={(event) => change(choice.value, event.target.checked)}
          />
          <span>
            {choice.label}
            {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

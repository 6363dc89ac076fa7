import choices from './choices.module.css'
import field from './field.module.css'

/** One statement to agree with. */
export interface TickBoxProps {
  label: string
  id: string
  error: string | undefined
  input: object
}

/** A tick box that stands alone, such as a consent. */
export const TickBox = ({ label, id, error, input }: TickBoxProps) => (
  <div className={error ? field.wrong : field.field}>
    {error && (
      <p id={`${id}-error`} className={field.error}>
        {error}
      </p>
    )}
    <label className={choices.choice}>
      <input
        {...input}
        id={id}
        type="checkbox"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <span>{label}</span>
    </label>
  </div>
)

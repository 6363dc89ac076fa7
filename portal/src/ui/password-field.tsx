import { useState } from 'react'
import { words } from '../language/words.ts'
import { estimateStrength, type Strength } from './estimate-strength.ts'
import { Field } from './field.tsx'
import styles from './password-field.module.css'

const useSay = words(
  'password',
  {
    show: 'Tampilkan kata sandi',
    hint: 'Paling sedikit 10 huruf. Beberapa kata acak mudah diingat, misalnya tiga nama benda di sekitar Anda.',
    SHORT: 'Terlalu pendek',
    PERSONAL: 'Memuat nama atau email Anda',
    WEAK: 'Mudah ditebak',
    FAIR: 'Cukup kuat',
    GOOD: 'Kuat',
    strength: 'Kekuatan',
  },
  {
    show: 'Show password',
    hint: 'At least 10 characters. A few random words are easy to remember, such as three things around you.',
    SHORT: 'Too short',
    PERSONAL: 'Contains your name or email',
    WEAK: 'Easy to guess',
    FAIR: 'Fairly strong',
    GOOD: 'Strong',
    strength: 'Strength',
  },
)

/** A password: to be typed as it is, or chosen anew. */
export interface PasswordFieldProps {
  label: string
  id: string
  error: string | undefined
  /** What the form needs to know of the control. */
  input: object
  /** For a new password: what is typed so far, and words an acquaintance would try. */
  chosen?: { value: string; personal?: readonly string[] }
  autoFocus?: boolean
}

/** Typed hidden or shown; a new one is judged while it is typed. */
export function PasswordField({ label, id, error, input, chosen, autoFocus }: PasswordFieldProps) {
  const say = useSay()
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.password}>
      <Field label={label} id={id} {...(error && { error })} hint={chosen && say('hint')}>
        <input
          {...input}
          type={shown ? 'text' : 'password'}
          autoComplete={chosen ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          autoFocus={autoFocus}
        />
      </Field>
      {chosen?.value && <Meter strength={estimateStrength(chosen.value, chosen.personal)} />}
      <label className={styles.show}>
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {say('show')}
      </label>
    </div>
  )
}

const parts: Strength[] = ['WEAK', 'FAIR', 'GOOD']

function Meter({ strength }: { strength: Strength }) {
  const say = useSay()
  const reached = Math.max(0, parts.indexOf(strength))
  return (
    <p role="status" className={`${styles.meter} ${styles[strength.toLowerCase()]}`}>
      <span aria-hidden="true" className={styles.bar}>
        {parts.map((part, place) => (
          <span key={part} className={place <= reached ? styles.full : styles.empty} />
        ))}
      </span>
      {say('strength')}: {say(strength)}
    </p>
  )
}

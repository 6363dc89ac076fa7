import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link, type LinkProps } from 'wouter'
import styles from './button.module.css'

/** How loud a button is: one `main` at most per page; `danger` takes something away. */
export type Loudness = 'main' | 'plain' | 'quiet' | 'danger'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  loudness?: Loudness
  /** Something is under way because of it; it says so and cannot be pressed again. */
  busy?: boolean
}

/** Does something on this page. */
export function Button({ loudness = 'plain', busy, disabled, type = 'button', className, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      // It keeps the focus while it works: a disabled button would lose it.
      aria-disabled={busy || disabled || undefined}
      onClick={busy || disabled ? (event) => event.preventDefault() : rest.onClick}
      className={[styles.button, styles[loudness], className].filter(Boolean).join(' ')}
    />
  )
}

/** Leads to another page, as a button does. */
export function ButtonLink({ loudness = 'plain', ...rest }: LinkProps & { loudness?: Loudness; children: ReactNode }) {
  return <Link {...rest} className={`${styles.button} ${styles[loudness]}`} />
}

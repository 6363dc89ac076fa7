import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import styles from './services.module.css'
import { useServicesWords } from './services-words.ts'

/** For those who came back only to ask how far it is. */
export function TrackFirst() {
  const say = useServicesWords()
  const [, go] = useLocation()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const number = String(new FormData(event.currentTarget).get('nomor') ?? '').trim()
    go(number ? `/lacak?nomor=${encodeURIComponent(number)}` : '/lacak')
  }
  return (
    <form className={styles.trackFirst} onSubmit={submit} aria-label={say('track')}>
      <Field label={say('number')} hint={say('numberHint')}>
        <input name="nomor" autoComplete="off" autoCapitalize="characters" spellCheck={false} />
      </Field>
      <Button type="submit" loudness="main">
        {say('track')}
      </Button>
    </form>
  )
}

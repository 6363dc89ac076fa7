import { Button, ButtonLink } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { useSignInWords } from './sign-in-words.ts'
import styles from './sign-in.module.css'

/** Tells staff who signed in at the citizens' door where their work is. */
export function StaffHere({ next }: { next: string }) {
  const say = useSignInWords()
  return (
    <Page title={say('staffTitle')} lead={say('staff')}>
      <p className={styles.ways}>
        <Button loudness="main" onClick={() => location.assign('/admin/')}>
          {say('console')}
        </Button>
        <ButtonLink href={next}>{say('toPortal')}</ButtonLink>
      </p>
    </Page>
  )
}

import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Page } from '../ui/page.tsx'
import styles from './account.module.css'
import { useAccountWords } from './account-words.ts'

/** A page about one part of the account, with the way back to the whole. */
export function AccountPart({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const say = useAccountWords()
  return (
    <>
      <Link href="/akun" className={styles.back!}>
        ← {say('back')}
      </Link>
      <Page title={title} lead={lead}>
        {children}
      </Page>
    </>
  )
}

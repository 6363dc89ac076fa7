import type { ReactNode } from 'react'
import { Footer } from './footer.tsx'
import styles from './frame.module.css'
import { useFrameWords } from './frame-words.ts'
import { Header } from './header.tsx'
import { OfflineNote } from './offline-note.tsx'
import { useTopOfPage } from './use-top-of-page.ts'

/** What stands around every page: the way in, the way about, whose service this is. */
export function Frame({ children }: { children: ReactNode }) {
  const say = useFrameWords()
  useTopOfPage()
  return (
    <>
      <a href="#main" className={styles.skip}>
        {say('skip')}
      </a>
      <Header />
      <OfflineNote />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer />
    </>
  )
}

import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { speak } from '../language/language.ts'
import { useLanguage } from '../language/words.ts'
import { useMe } from '../session/use-me.ts'
import styles from './frame.module.css'
import { useFrameWords } from './frame-words.ts'
import mark from './mark.svg'

/** The name of the service, the way about, and the other language. */
export function Header() {
  const say = useFrameWords()
  const language = useLanguage()
  const me = useMe()
  const [path] = useLocation()
  // Remembers for which page it was opened: on the next page it is shut again.
  const [openOn, setOpenOn] = useState<string>()
  const open = openOn === path
  const links = [
    ['/', say('services')],
    ['/lacak', say('track')],
    ['/dokumen', say('check')],
    ...(me
      ? [
          ['/laporan', say('mine')],
          ['/akun', say('account')],
        ]
      : [['/masuk', say('signIn')]]),
  ] as [string, string][]
  const other = language === 'id' ? 'en' : 'id'
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link href="/" className={styles.mark}>
          <img src={mark} alt="" width="36" height="36" />
          <span>
            <strong>LIKE-U</strong>
            <span className={styles.office}>{say('office')}</span>
          </span>
        </Link>
        <button type="button" lang={other} className={styles.language} onClick={() => speak(other)}>
          {say('other')}
        </button>
        <button
          type="button"
          className={styles.menuButton}
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpenOn(open ? undefined : path)}
        >
          {say('menu')}
        </button>
        <nav id="menu" aria-label={say('menu')} className={open ? styles.menuOpen : styles.menu}>
          {links.map(([href, label]) => (
            <Link key={href} href={href} aria-current={isHere(path, href) ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  )
}

const isHere = (path: string, href: string) =>
  href === '/' ? path === '/' || path.startsWith('/layanan') : path === href || path.startsWith(`${href}/`)

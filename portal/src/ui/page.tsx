import { type ReactNode, useEffect, useRef } from 'react'
import styles from './page.module.css'

/** What a page is about, and what is on it. */
export interface PageProps {
  title: string
  /** One or two sentences under the title. */
  lead?: ReactNode
  /** Takes the whole width, for tables and cards; text stays at a width that reads well. */
  wide?: boolean
  /** Sets the heading into something larger, as a front page does. */
  around?: (heading: ReactNode) => ReactNode
  children?: ReactNode
}

/** A page: its title is the browser's title too, and is read out first when the page comes up. */
export function Page({ title, lead, wide, around = (heading) => heading, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – LIKE-U`
  }, [title])
  useEffect(() => {
    // The first page of a visit is read from its beginning by itself.
    if (document.body.dataset.moved) heading.current?.focus({ preventScroll: true })
    document.body.dataset.moved = 'yes'
  }, [])
  return (
    <div className={wide ? styles.wide : styles.page}>
      {around(
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>,
      )}
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  )
}

import { useEffect, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { usePapersWords } from './papers-words.ts'
import styles from './papers.module.css'

/** Photos of the pages of one paper, before they are sent. */
export interface PhotoPagesProps {
  pages: readonly File[]
  onChange: (pages: readonly File[]) => void
  onAnother: () => void
  onDone: () => void
}

/** Shows the pages photographed so far; they travel together as one PDF. */
export function PhotoPages({ pages, onChange, onAnother, onDone }: PhotoPagesProps) {
  const say = usePapersWords() as (key: string, values?: Record<string, string | number>) => string
  return (
    <>
      <p role="status">{say('pages', { count: pages.length })}</p>
      <ol className={styles.pages}>
        {pages.map((page, place) => (
          <li key={`${page.name} ${page.lastModified} ${place}`}>
            <Thumbnail of={page} label={say('page', { place: place + 1 })} />
            <Button
              loudness="quiet"
              onClick={() => onChange(pages.filter((one) => one !== page))}
              aria-label={say('removePage', { place: place + 1 })}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button loudness="main" onClick={onDone}>
          {say('sendPages')}
        </Button>
        <Button onClick={onAnother}>{say('another')}</Button>
        <Button loudness="quiet" onClick={() => onChange([])}>
          {say('cancel')}
        </Button>
      </div>
    </>
  )
}

function Thumbnail({ of: photo, label }: { of: File; label: string }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(photo)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [photo])
  return <img src={address} alt={label} className={styles.thumbnail} />
}

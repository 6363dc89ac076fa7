import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import papers from '../papers.module.css'
import { CornerHandle } from './corner-handle.tsx'
import { type Corners, withCorner } from './corners.ts'
import { guessCorners, straighten } from './straighten.ts'
import styles from './straighten.module.css'
import { useStraightenWords } from './straighten-words.ts'

/** A photo of a page, and what becomes of it. */
export interface StraightenPhotoProps {
  photo: File
  onDone: (photo: File) => void
}

const places = [0, 1, 2, 3] as const

/** Finds the paper on a photo, lets the person put the corners right, and makes it straight; or leaves it as it is. */
export function StraightenPhoto({ photo, onDone }: StraightenPhotoProps) {
  const say = useStraightenWords()
  const address = useAddress(photo)
  const { corners, move } = useCorners(photo, onDone)
  const [busy, setBusy] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone: whoever listens goes on here.
  useEffect(() => box.current?.focus(), [])
  const use = () => {
    setBusy(true)
    // A phone without enough memory for it still hands in the photo.
    void straighten(photo, corners!).then(onDone, () => onDone(photo))
  }
  return (
    <div ref={box} role="group" tabIndex={-1} aria-label={say('title')}>
      <p>{say(corners ? 'help' : 'looking')}</p>
      <div className={styles.photo}>
        <img src={address} alt="" />
        {corners && (
          <>
            <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true" className={styles.outline}>
              <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} vectorEffect="non-scaling-stroke" />
            </svg>
            {places.map((place) => (
              <CornerHandle key={place} place={place} at={corners[place]} onMove={(to) => move(place, to)} />
            ))}
          </>
        )}
      </div>
      <div className={papers.actions}>
        <Button loudness="main" busy={busy} disabled={!corners} onClick={use}>
          {say('use')}
        </Button>
        <Button onClick={() => onDone(photo)}>{say('asItIs')}</Button>
      </div>
    </div>
  )
}

/** The corners as found, then as the person puts them. What cannot even be looked at is handed on as it is. */
function useCorners(photo: File, onUnreadable: (photo: File) => void) {
  const [corners, setCorners] = useState<Corners>()
  useEffect(() => {
    let isShown = true
    const show = (act: () => void) => isShown && act()
    guessCorners(photo).then(
      (found) => show(() => setCorners(found)),
      () => show(() => onUnreadable(photo)),
    )
    return () => void (isShown = false)
    // Another photo is another editor.
  }, [photo])
  const move = (place: number, to: Corners[number]) => setCorners((before) => before && withCorner(before, place, to))
  return { corners, move }
}

function useAddress(photo: File): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(photo)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [photo])
  return address
}

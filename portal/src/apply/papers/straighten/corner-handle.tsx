import type { KeyboardEvent, PointerEvent } from 'react'
import type { Point } from './corners.ts'
import styles from './straighten.module.css'
import { useStraightenWords } from './straighten-words.ts'

/** One of the four points, and where it goes. */
export interface CornerHandleProps {
  place: 0 | 1 | 2 | 3
  at: Point
  onMove: (to: Point) => void
}

const steps: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** A point to drag to a corner of the paper, with a finger, a mouse or the arrow keys (ten times as far with Shift). */
export function CornerHandle({ place, at, onMove }: CornerHandleProps) {
  const say = useStraightenWords()
  const percent = (share: number) => Math.round(share * 100)
  const label = say('at', { corner: say(`corner${place}`), x: percent(at.x), y: percent(at.y) })
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, top, width, height } = event.currentTarget.parentElement!.getBoundingClientRect()
    onMove({ x: (event.clientX - left) / width, y: (event.clientY - top) / height })
  }
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const far = event.shiftKey ? 0.1 : 0.01
    onMove({ x: at.x + step.x * far, y: at.y + step.y * far })
  }
  return (
    <button
      type="button"
      aria-label={label}
      className={styles.handle}
      style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  )
}

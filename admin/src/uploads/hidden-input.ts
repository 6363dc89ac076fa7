import type { CSSProperties } from 'react'

/** Keeps a file input out of sight, but within reach of the keyboard and of screen readers. */
export const hiddenInput: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  opacity: 0,
  whiteSpace: 'nowrap',
}

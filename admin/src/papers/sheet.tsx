import { Box } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import type { Sheets, Turn } from './sheets.ts'

/** What is to be drawn, and how wide. */
export interface SheetProps {
  sheets: Sheets
  page: number
  turn?: Turn
  /** In pixels of the page, not of the screen. */
  width: number
  /** What the drawing is called for people who cannot see it; left out where the words beside it say so. */
  label?: string
}

// Beyond this a canvas costs more memory than old machines have.
const mostPixels = 16_000_000

/** One page, drawn; the drawing before stays until the next is ready. */
export function Sheet({ sheets, page, turn = 0, width, label }: SheetProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<number>()
  useEffect(() => {
    const controller = new AbortController()
    const done = drawInto(frame.current!, { sheets, page, turn, width }, controller.signal)
    void done.then((isThere) => isThere && setDrawn(page))
    return () => controller.abort()
  }, [sheets, page, turn, width])
  const isImage = label !== undefined && drawn !== undefined
  const role = isImage ? { role: 'img', 'aria-label': label, 'aria-busy': drawn !== page } : { 'aria-hidden': true }
  return <Box ref={frame} {...role} sx={{ width, minHeight: 40, bgcolor: '#fff', '& canvas': { display: 'block' } }} />
}

async function drawInto(
  frame: HTMLElement,
  { sheets, page, turn, width }: Required<Omit<SheetProps, 'label'>>,
  signal: AbortSignal,
): Promise<boolean> {
  const size = await sheets.sizeOf(page, turn)
  const scale = width / size.width
  const sharp = Math.min(devicePixelRatio, Math.sqrt(mostPixels / (size.width * size.height * scale * scale)))
  const canvas = document.createElement('canvas')
  await sheets.draw(page, canvas, { scale: scale * sharp, turn, signal })
  if (signal.aborted) return false
  canvas.style.width = `${width}px`
  frame.replaceChildren(canvas)
  return true
}

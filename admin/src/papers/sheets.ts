/** A quarter turn or several, clockwise. */
export type Turn = 0 | 90 | 180 | 270

/** How a page is to be drawn: so many times its natural size, turned. */
export interface Drawing {
  scale: number
  turn: Turn
  signal: AbortSignal
}

/** What lies in a file as pages that can be drawn: a PDF, or an image as its only page. */
export interface Sheets {
  count: number
  /** Natural width and height in pixels of a page (from 1), turned so. */
  sizeOf(page: number, turn: Turn): Promise<{ width: number; height: number }>
  /** Draws a page and leaves the canvas as large as the drawing. Stops quietly when the signal says so. */
  draw(page: number, canvas: HTMLCanvasElement, drawing: Drawing): Promise<void>
  /** The words on a page, for people who listen to it; empty for images. */
  textOf(page: number): Promise<string>
  close(): void
}

/** Opens the bytes of a paper. PDF is read by a library that is loaded only now. */
export async function openSheets(bytes: Blob): Promise<Sheets> {
  if (bytes.type === 'application/pdf') return (await import('./pdf-sheets.ts')).openPdf(bytes)
  return (await import('./image-sheets.ts')).openImage(bytes)
}

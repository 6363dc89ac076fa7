import type { Sheet } from './sheet.ts'

/** A part of the letter that stays in one piece: a line of text, a rule, a signature block. */
export interface Piece {
  /** In points. */
  height: number
  /** Draws it with its upper edge at `top` (points from the lower edge of the page). */
  draw?: (sheet: Sheet, top: number) => void
  /** Never the last on a page: moves on together with the piece after it. */
  keepWithNext?: boolean
  /** Repeated above it when it opens a page, such as the head of a table. */
  head?: Piece
}

/** White space between two parts; vanishes where a page begins. */
export const gap = (height: number): Piece => ({ height, keepWithNext: true })

/** The same pieces, held together on one page as far as a page is long enough. */
export const together = (pieces: Piece[]): Piece[] =>
  pieces.map((piece, index) => (index < pieces.length - 1 ? { ...piece, keepWithNext: true } : piece))

/** Distributes the pieces over pages that are `room` points high; all but the first begin with the `head`. */
export function paginate(pieces: Piece[], room: number, head?: Piece): Piece[][] {
  const pages: Piece[][] = [[]]
  let used = 0
  const left = () => room - used - (pages.length > 1 ? (head?.height ?? 0) : 0)
  for (const chain of chains(pieces)) {
    if (used > 0 && heightOf(chain) > left()) used = openPage(pages)
    for (const piece of chain) {
      if (used > 0 && piece.height > left()) used = openPage(pages)
      used += place(piece, pages.at(-1) ?? [])
    }
  }
  return head ? pages.map((page, index) => (index > 0 ? [head, ...page] : page)) : pages
}

function openPage(pages: Piece[][]): number {
  pages.push([])
  return 0
}

function place(piece: Piece, page: Piece[]): number {
  if (page.length === 0 && !piece.draw) return 0
  const placed = page.length === 0 && piece.head ? [piece.head, piece] : [piece]
  page.push(...placed)
  return heightOf(placed)
}

/** Draws the pieces one below the other, the first with its upper edge at `top`. */
export function drawDown(sheet: Sheet, pieces: Piece[], top: number): void {
  let at = top
  for (const piece of pieces) {
    piece.draw?.(sheet, at)
    at -= piece.height
  }
}

/** How high the pieces are one below the other. */
export const heightOf = (pieces: Piece[]): number => pieces.reduce((sum, piece) => sum + piece.height, 0)

function chains(pieces: Piece[]): Piece[][] {
  const result: Piece[][] = []
  let open: Piece[] = []
  for (const piece of pieces) {
    open.push(piece)
    if (piece.keepWithNext) continue
    result.push(open)
    open = []
  }
  return open.length > 0 ? [...result, open] : result
}

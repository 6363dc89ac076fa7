import type { Turn } from './sheets.ts'

/** How a paper is looked at: which page, how large (`FIT` fills the width), and turned how. */
export interface View {
  page: number
  zoom: number | 'FIT'
  turn: Turn
}

/** What one can do while looking. */
export type Look =
  { do: 'NEXT_PAGE' | 'PREVIOUS_PAGE' | 'LARGER' | 'SMALLER' | 'FIT' | 'TURN' } | { do: 'GO_TO'; page: number }

/** How a paper is looked at first. */
export const firstView: View = { page: 1, zoom: 'FIT', turn: 0 }

const sizes = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4]

const larger = (size: number): number => sizes.find((one) => one > size + 0.01) ?? sizes.at(-1)!
const smaller = (size: number): number => sizes.findLast((one) => one < size - 0.01) ?? sizes[0]!

/** The view after one more look. `fit` is the size at which the page fills the width, for zooming from there. */
export function lookedAt(view: View, look: Look, { count, fit }: { count: number; fit: number }): View {
  const goTo = (page: number): View => ({ ...view, page: Math.min(Math.max(page, 1), count) })
  const size = view.zoom === 'FIT' ? fit : view.zoom
  switch (look.do) {
    case 'NEXT_PAGE':
      return goTo(view.page + 1)
    case 'PREVIOUS_PAGE':
      return goTo(view.page - 1)
    case 'GO_TO':
      return goTo(look.page)
    case 'LARGER':
      return { ...view, zoom: larger(size) }
    case 'SMALLER':
      return { ...view, zoom: smaller(size) }
    case 'FIT':
      return { ...view, zoom: 'FIT' }
    case 'TURN':
      return { ...view, turn: ((view.turn + 90) % 360) as Turn }
  }
}

/** What a key means while a paper is looked at. */
export const lookOfKey: Readonly<Record<string, Look['do'] & Exclude<Look['do'], 'GO_TO'>>> = {
  '+': 'LARGER',
  '=': 'LARGER',
  '-': 'SMALLER',
  '0': 'FIT',
  r: 'TURN',
  PageDown: 'NEXT_PAGE',
  PageUp: 'PREVIOUS_PAGE',
}

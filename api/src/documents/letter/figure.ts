import { Element } from './element.ts'
import type { Sheet } from './sheet.ts'

interface Place {
  x: number
  y: number
  width: number
  height: number
}

/** Draws a picture that is told in words to whoever cannot see it; (x, y) is its lower left corner. */
export function drawFigure(sheet: Sheet, alt: string, place: Place, draw: (place: Place) => void): void {
  const figure = new Element('Figure', undefined, { alt })
  figure.box = [place.x, place.y, place.x + place.width, place.y + place.height]
  sheet.as(figure, () => draw(place))
}

import { Element } from './element.ts'

/** The letter as it is read, filled while it is drawn. */
export class ReadingOrder {
  readonly document = new Element('Document')
  /** By page, whose each marked part is. */
  readonly pages: Element[][] = []

  /** Begins the next page, and answers its number. */
  turn(): number {
    return this.pages.push([]) - 1
  }

  /** Counts one more marked part of a page, remembers whose it is, and answers its number on the page. */
  mark(element: Element, page: number): number {
    const mark = this.pages[page]!.push(element) - 1
    element.content.push({ page, mark })
    return mark
  }
}

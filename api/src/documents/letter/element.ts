import type { PDFRef } from 'pdf-lib'

/** What a part of a letter is to somebody who has it read aloud; the names are those of PDF (ISO 32000-1, 14.8.4). */
export type Role =
  'Document' | 'P' | 'H1' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'Caption' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Form'

/** Some of what is drawn on a page: its number among the page's marked parts. */
export interface Mark {
  page: number
  mark: number
}

/** Something that lies on a page without being drawn there, such as the field of a signature. */
export interface Placed {
  page: number
  object: PDFRef
}

/** What a reader needs to know beyond the text. */
interface Facts {
  /** What a picture shows, in words. */
  alt?: string
  /** Whether a head of a table names its row or its column. */
  scope?: 'Row' | 'Column'
}

/**
 * A part of the letter in the order it is read. It joins the part it belongs to when it is first drawn: what stands first
 * on paper is read first, and what is never drawn is not read.
 */
export class Element {
  readonly role: Role
  readonly facts: Facts
  readonly content: (Element | Mark | Placed)[] = []
  /** Where a picture stands on its page: left, lower, right and upper edge. */
  box?: readonly [number, number, number, number]
  readonly #parent: Element | undefined
  #joined = false

  constructor(role: Role, parent?: Element, facts: Facts = {}) {
    this.role = role
    this.facts = facts
    this.#parent = parent
  }

  /** Takes its place below its parent, or below the whole document when it has none. */
  join(document: Element): void {
    if (this.#joined || this === document) return
    this.#joined = true
    const parent = this.#parent ?? document
    parent.join(document)
    parent.content.push(this)
  }
}

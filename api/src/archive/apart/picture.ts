/** A page as pixels: red, green, blue, alpha, a byte each. */
export interface Picture {
  data: Uint8Array
  width: number
  height: number
}

/** A file of pages that can be drawn one after the other. */
export interface Drawable {
  pages: number
  /** Draws a page (counting from 0) at so many dots per inch. */
  draw(page: number, dpi: number): Promise<Picture>
  close(): void
}

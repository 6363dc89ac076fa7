/** Reads the words of a picture of a page. */
export interface Recogniser {
  /** What Tesseract found, in its table form (TSV). */
  read(image: string): Promise<string>
  close(): Promise<unknown>
}

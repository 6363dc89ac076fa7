/** A file of a stack, lying in the folder of the process. */
export interface Sheaf {
  path: string
  mediaType: string
}

/** What was seen on a page: whether anything is on it, and the texts of the codes printed there. */
export interface PageLooked {
  blank: boolean
  codes: string[]
}

/** The words of a part, and how many of its pages they are of. */
export interface PartRead {
  words: string
  pages: number
}

/** What a process of its own can be asked to do, and what it answers. */
export interface Tasks {
  look: { order: { sheaves: Sheaf[] }; answer: PageLooked[] }
  /** Writes `part-0.pdf`, `part-1.pdf` … into the folder. */
  cut: { order: { sheaves: Sheaf[]; parts: { first: number; last: number }[] }; answer: number }
  /** The cells of a workbook's first sheet as text, at most so many rows. */
  tabulate: { order: { path: string; most: number }; answer: string[][] }
  extract: { order: { path: string }; answer: PartRead }
  /** Writes `searchable.pdf` into the folder. */
  read: { order: { path: string; title: string; made: string }; answer: PartRead }
}

/** What was seen on one page of a stack. */
export interface PageSeen {
  /** Nothing is on it. */
  blank: boolean
  /** It is one of our separator sheets. */
  separator: boolean
  /** The letter whose code is printed on it. */
  letter?: string
}

/** Pages that belong together, by their places in the stack (counting from 0, both ends included). */
export interface Stretch {
  first: number
  last: number
  letter?: string
}

/** What is known besides the pages themselves. */
export interface Sorting {
  /** Whether an empty page ends a letter; else it is the back of a sheet. */
  blankEnds: boolean
  /** How many pages each letter has. Its code stands on the last one, beside the signature. */
  pagesOf: ReadonlyMap<string, number>
}

/**
 * Sorts a stack into letters. Separators always end one. What lies between two separators and bears one code belongs
 * to that letter, enclosures included; where several codes meet, each letter takes the pages it has, counted back from
 * its code, and what is left over belongs to nobody yet.
 */
export function sortPages(pages: readonly PageSeen[], sorting: Sorting): Stretch[] {
  return between(pages, sorting.blankEnds)
    .map((stretch) => withoutBlankEnds(pages, stretch))
    .filter(({ first, last }) => first <= last)
    .flatMap((stretch) => lettersIn(pages, stretch, sorting))
}

function between(pages: readonly PageSeen[], blankEnds: boolean): Stretch[] {
  const found: Stretch[] = []
  let first = 0
  const end = (at: number) => {
    if (at > first) found.push({ first, last: at - 1 })
    first = at + 1
  }
  pages.forEach((page, at) => {
    if (page.separator || (page.blank && blankEnds)) end(at)
  })
  end(pages.length)
  return found
}

function withoutBlankEnds(pages: readonly PageSeen[], { first, last }: Stretch): Stretch {
  while (first <= last && pages[first]!.blank) first++
  while (last >= first && pages[last]!.blank) last--
  return { first, last }
}

function lettersIn(pages: readonly PageSeen[], { first, last }: Stretch, { pagesOf }: Sorting): Stretch[] {
  const coded = pages.flatMap(({ letter }, at) => (letter && at >= first && at <= last ? [{ letter, at }] : []))
  const letters = new Set(coded.map(({ letter }) => letter))
  if (letters.size <= 1) return [{ first, last, ...(coded[0] && { letter: coded[0].letter }) }]
  const found: Stretch[] = []
  let next = first
  for (const { letter, at } of coded) {
    const start = Math.max(next, at + 1 - (pagesOf.get(letter) ?? 1))
    if (start > next) found.push({ first: next, last: start - 1 })
    found.push({ first: start, last: at, letter })
    next = at + 1
  }
  return next > last ? found : [...found, { first: next, last }]
}

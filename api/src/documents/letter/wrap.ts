/** One line of set text; the last of its paragraph is not stretched. */
export interface Line {
  words: string[]
  last: boolean
  /** A space follows, lost to the eye at the edge; without it a reader would join two words. */
  spaced: boolean
}

/** A word, or the rest of one that was cut. */
interface Word {
  text: string
  rest: boolean
}

/** Width of a text in points. */
export type Measure = (text: string) => number

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' })

/** Breaks text into lines no wider than `width`; line breaks in it begin a new paragraph, longer words are cut. */
export const wrap = (text: string, width: number, measure: Measure): Line[] =>
  text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure))

function wrapParagraph(paragraph: string, width: number, measure: Measure): Line[] {
  const space = measure(' ')
  const lines: Word[][] = [[]]
  let used = 0
  for (const word of wordsOf(paragraph, width, measure)) {
    const needed = measure(word.text)
    if (used > 0 && used + space + needed > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(word)
    used += (used > 0 ? space : 0) + needed
  }
  return lines.map((words, index) => ({
    words: words.map(({ text }) => text),
    last: index === lines.length - 1,
    spaced: lines[index + 1]?.[0]?.rest === false,
  }))
}

const wordsOf = (paragraph: string, width: number, measure: Measure): Word[] =>
  paragraph
    .split(' ')
    .filter(Boolean)
    .flatMap((long) => cut(long, width, measure).map((text, index) => ({ text, rest: index > 0 })))

/** A word too long for any line, in pieces that fit; it breaks after a mark (`/`, `-`, `@` …) where one is near the edge. */
function cut(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(word)) {
    if (piece && measure(piece + segment) > width) {
      const kept = breakOf(piece)
      pieces.push(piece.slice(0, kept))
      piece = piece.slice(kept)
    }
    piece += segment
  }
  return [...pieces, piece]
}

function breakOf(piece: string): number {
  const mark = Math.max(...['/', '-', '@', '.', '_', '?', '&', '=', ','].map((sign) => piece.lastIndexOf(sign))) + 1
  return mark > piece.length / 2 ? mark : piece.length
}

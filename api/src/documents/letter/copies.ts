import { numbered } from './columns.ts'
import { column, page, space } from './page.ts'
import { gap, together, type Piece } from './paginate.ts'
import { paragraph } from './paragraph.ts'

/** Tembusan: who else receives the letter, below the signature. */
export const copiesTo = (copies: string[]): Piece[] =>
  copies.length === 0
    ? []
    : together([
        gap(space.part * 1.5),
        ...paragraph('Tembusan:', { x: page.left, width: column }),
        ...numbered(copies, { x: page.left, width: column }),
      ])

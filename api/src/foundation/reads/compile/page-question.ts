import { type Asked, askedOf } from '../asked.ts'
import type { ListArgs } from '../list.ts'
import type { ListRead } from '../read.ts'
import type { Question, Questioner } from './compilation.ts'
import { shapeOf, valuesOf } from './condition-shape.ts'

/** A page as it is asked for in one request. */
export type PageQuestion = Question & { asked: Asked }

/** Where the values of a page question stand; those of its conditions follow. */
export const places = { afterValue: 0, afterId: 1, offset: 2, upTo: 3, conditions: 4 } as const

/** Asks for a page: bounds, order and the shape of conditions make the statement, everything else are its values. */
export const askForPage =
  ({ list }: ListRead): Questioner<PageQuestion> =>
  (args, request) => {
    const asked = askedOf(request, list, args as unknown as ListArgs)
    const { first, offset, after, pieces, sort, descending, where } = asked
    return {
      asked,
      // LIMIT is part of the text: PostgreSQL trusts no general plan for a limit it does not know.
      shape: [first, sort, descending, pieces.join('+'), offset > 0, shapeOf(where)].join(' '),
      values: [after?.value, after?.id, offset, offset + first + 1, ...valuesOf(where)],
    }
  }

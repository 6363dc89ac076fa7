import type { QuestionKind } from './question.ts'

/** Repeated rows of questions with a table of their own: workers, team members, board members. */
export const group = (row: () => new () => object, bounds: { min?: number; max?: number } = {}): QuestionKind => ({
  name: 'GROUP',
  column: 'none',
  graphqlType: () => [row()],
  group: { row, min: bounds.min ?? 0, max: bounds.max ?? 500 },
  control: { min: bounds.min ?? 0, max: bounds.max ?? 500 },
})

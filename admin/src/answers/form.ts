import type { AnswerFormQuery, AnswerQuestionFragment } from '../gql/graphql.ts'
import { type Answers, type Condition, holds } from './condition.ts'

/** A page of the form: questions that belong together, in the order people were asked. */
export type Page = AnswerFormQuery['service']['form'][number]

/** A question of a page; a group asks its own questions once per row. */
export type Question = Page['questions'][number]

/** A question inside the row of a group. */
export type RowQuestion = AnswerQuestionFragment

/** The pages and questions these answers call for; what does not apply is left out, and so are pages without any. */
export const askedPages = (form: readonly Page[], answers: Answers): Page[] =>
  form
    .filter(({ when }) => holds(when as Condition | null, answers))
    .map((page) => ({
      ...page,
      questions: page.questions.filter(({ when }) => holds(when as Condition | null, answers)),
    }))
    .filter(({ questions }) => questions.length > 0)

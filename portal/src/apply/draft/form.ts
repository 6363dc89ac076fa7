import type { ApplyFormQuery, AskedQuestionFragment } from '../../gql/graphql.ts'
import { type Answers, type Condition, holds } from './condition.ts'

/** The form of a service, as its declaration tells it. */
export type Form = ApplyFormQuery['service']

/** A page of few questions that belong together. */
export type FormPage = Form['form'][number]

/** A question of a page; one for a list asks `questions` once per row. */
export type Question = FormPage['questions'][number]

/** A question, on a page or in the row of a list. */
export type AskedQuestion = AskedQuestionFragment

/** Whether the question is asked, given the other answers of its page or row. */
export const isAsked = ({ when }: Pick<AskedQuestion, 'when'>, answers: Answers): boolean =>
  holds(when as Condition | null, answers)

/** The pages and questions these answers call for; what does not apply is left out, and so are pages without any. */
export const askedPages = (form: readonly FormPage[], answers: Answers): FormPage[] =>
  form
    .filter((page) => isAsked(page, answers))
    .map((page) => ({ ...page, questions: page.questions.filter((question) => isAsked(question, answers)) }))
    .filter(({ questions }) => questions.length)

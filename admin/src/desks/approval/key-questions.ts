import type { Page, Question } from '../../answers/form.ts'

/** Kinds whose answers are short enough for a card. */
const shortKinds = ['CHOICE', 'MANY_CHOICES', 'DATE', 'NUMBER', 'RUPIAH', 'YEAR', 'YES_NO']
const mostOnCard = 4

/** The questions a card answers: short ones that everybody is asked, and that say nothing about a person. */
export const keyQuestions = (form: readonly Page[]): Question[] =>
  form
    .filter(({ when }) => !when)
    .flatMap(({ questions }) => questions)
    .filter(({ when, kind, personal }) => !when && personal === 'NONE' && shortKinds.includes(kind))
    .slice(0, mostOnCard)

/** The document that reads the answers to some questions, of many submissions of one service. */
export const keyAnswersQuery = (type: string, questions: readonly Pick<Question, 'key'>[]): string =>
  `query KeyAnswers($ids: [ID!]!) { submissions(first: 100, filter: { ids: $ids }) { nodes { id answers { ... on ${type} { ${questions.map(({ key }) => key).join(' ')} } } } } }`

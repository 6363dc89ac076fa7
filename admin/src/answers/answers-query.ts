import type { Page } from './form.ts'

/**
 * The document that reads the answers of one submission: every question of the form that may be read. It is made from
 * the form, because a service may get another question at any time and nothing here should have to know.
 */
export function answersQuery(type: string, form: readonly Page[], mayRead: (key: string) => boolean): string {
  const fields = form
    .flatMap(({ questions }) => questions)
    .filter(({ key }) => mayRead(key))
    .map(({ key, questions }) => (questions.length ? `${key} { ${questions.map((one) => one.key).join(' ')} }` : key))
  return `query Answers($id: ID!) { submission(id: $id) { answers { ... on ${type} { ${fields.join(' ')} } } } }`
}

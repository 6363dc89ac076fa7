import { questionsOfClass } from '../catalogue/ask.ts'
import { allServices } from '../catalogue/service-type.ts'
import type { Language } from '../foundation/text.ts'
import { answersTypeOf } from '../submissions/submission-answers.ts'

/** What stands above a column nobody has named: the question as people are asked it, else the path. */
export function labelOf(path: string, language: Language): string {
  const [union, type, key] = path.split('.')
  const service = union === 'answers' ? allServices().find((one) => answersTypeOf(one) === type) : undefined
  const question = service && questionsOfClass(service.answers).find((one) => one.key === key)
  return question?.label[language] ?? path
}

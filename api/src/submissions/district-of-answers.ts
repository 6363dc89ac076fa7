import type { AnswerValues } from '../catalogue/condition.ts'
import { districtOf } from '../catalogue/questions/village.ts'
import type { Service } from '../catalogue/service-type.ts'

/** The kecamatan an applicant belongs to: that of the first village asked. Villages in repeated rows are several, so none. */
export function districtOfAnswers(service: Service, answers: AnswerValues): string | null {
  const village = service.questions.find(({ kind, key }) => kind.name === 'VILLAGE' && answers[key])
  return village ? districtOf(String(answers[village.key])) : null
}

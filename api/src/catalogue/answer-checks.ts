import type { AnswerFault } from './check-answers.ts'
import type { AnswerValues } from './condition.ts'
import type { Service } from './service-type.ts'

/** What an upper floor asks of whole answers before they are filed, whatever the service. */
export type AnswerCheck = (service: Service, answers: AnswerValues) => AnswerFault[]

const checks = new Set<AnswerCheck>()

/** Makes known a check that every submission must pass when it is filed. */
export const registerAnswerCheck = (check: AnswerCheck): void => void checks.add(check)

/** What the registered checks find wrong with answers that are complete. */
export const faultsOfChecks: AnswerCheck = (service, answers) => [...checks].flatMap((check) => check(service, answers))

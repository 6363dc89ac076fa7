import type { FormPage, Question } from '../draft/form.ts'

/** What forms ask of the person who files, whatever the service calls it. */
export type PersonFact =
  | 'name'
  | 'identityNumber'
  | 'phone'
  | 'email'
  | 'address'
  | 'village'
  | 'birthPlace'
  | 'birthDate'
  | 'sex'
  | 'occupation'

// Who reports for somebody else, or may be asked back, is asked for under such a name.
const ofReporter = /^(?:contact|reporter)(Name|IdentityNumber|Phone|Email|Address)$/
const asReporter: Record<string, PersonFact> = {
  Name: 'name',
  IdentityNumber: 'identityNumber',
  Phone: 'phone',
  Email: 'email',
  Address: 'address',
}
const asApplicant: Record<string, PersonFact> = {
  fullName: 'name',
  homeAddress: 'address',
  ...Object.fromEntries(
    (
      [
        'identityNumber',
        'phone',
        'email',
        'address',
        'village',
        'birthPlace',
        'birthDate',
        'sex',
        'occupation',
      ] as const
    ).map((fact) => [fact, fact]),
  ),
}

/**
 * What each question of a form asks of the person who files. A form with a reporter is about somebody or something else;
 * without one it is about the person when it asks their name and NIK, and else about an organization.
 */
export function personFacts(form: readonly FormPage[]): ReadonlyMap<Question, PersonFact> {
  const questions = form.flatMap((page) => page.questions)
  const reported = questions.flatMap((one) => pair(one, asReporter[ofReporter.exec(one.key)?.[1] ?? '']))
  const isAboutThem = ['fullName', 'identityNumber'].every((key) => questions.some((one) => one.key === key))
  if (reported.length || !isAboutThem) return new Map(reported)
  return new Map(questions.flatMap((one) => pair(one, asApplicant[one.key])))
}

const pair = (question: Question, fact: PersonFact | undefined): [Question, PersonFact][] =>
  fact ? [[question, fact]] : []

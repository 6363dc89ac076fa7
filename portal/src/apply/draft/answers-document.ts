import type { ServiceKind } from '../../gql/graphql.ts'
import { withRemedies } from '../../graphql/ask.ts'
import { send } from '../../graphql/send.ts'
import type { Answers } from './condition.ts'
import type { DraftSubmission } from './draft-submission.ts'
import type { AnswerFault } from './faults.ts'
import type { FormPage } from './form.ts'

/** The answers of a submission, and the edition they belong to. */
export interface Edition {
  version: number
  updatedAt: string
  answers: Answers | null
}

// Made from the form, because a service may get another question at any time and nothing here should have to know.
function editionOf(type: string, form: readonly FormPage[], isWanted: (key: string) => boolean): string {
  const fields = form
    .flatMap(({ questions }) => questions)
    .filter(({ key }) => isWanted(key))
    .map(({ key, questions }) => (questions.length ? `${key} { ${questions.map((one) => one.key).join(' ')} }` : key))
  return `version updatedAt answers { ... on ${type} { ${fields.join(' ')} } }`
}

/** Reads all answers of a submission. @throws Refused */
export async function readEdition(
  { id, answers }: Pick<DraftSubmission, 'id' | 'answers'>,
  form: readonly FormPage[],
): Promise<Edition | null> {
  const edition = editionOf(answers!.__typename, form, () => true)
  const document = `query Edition($id: ID!) { submission(id: $id) { ${edition} } }`
  const read = () => send<{ submission: Edition | null }>(document, { id })
  return (await withRemedies(read)).submission
}

/** What became of answers that were sent: how the API wrote them down, and what it found wrong with them. */
export interface Kept {
  faults: AnswerFault[]
  submission: Edition
}

/** Sends part of the answers to be kept. @throws Refused */
export async function sendAnswers(
  { id, version, service, answers }: Pick<DraftSubmission, 'id' | 'version' | 'service' | 'answers'>,
  form: readonly FormPage[],
  part: Answers,
): Promise<Kept> {
  const edition = editionOf(answers!.__typename, form, (key) => key in part)
  const document = `mutation KeepAnswers($input: SaveAnswersInput!) {
    saveAnswers(input: $input) { faults { question message { id en } } submission { ${edition} } }
  }`
  const input = { submission: id, version, answers: { [fieldOf(service)]: part } }
  return (await send<{ saveAnswers: Kept }>(document, { input })).saveAnswers
}

/** The field of `AnswersInput` that takes the answers of a service: `RESEARCH_PERMIT` → `researchPermit`. */
const fieldOf = (kind: ServiceKind): string =>
  kind.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

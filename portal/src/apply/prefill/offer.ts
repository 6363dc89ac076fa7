import type { Me } from '../../session/use-me.ts'
import { type Answers, isUnanswered } from '../draft/condition.ts'
import type { FormPage } from '../draft/form.ts'
import type { Earlier } from './use-earlier.ts'

// Whoever reports or may be asked back is, as a rule, who holds the account.
const fromAccount = /^(?:contact|reporter)(Name|Phone|Email)$/

function accountAnswers({ questions }: FormPage, me: Me): Answers {
  const known: Record<string, unknown> = { Name: me.name, Phone: me.phone, Email: me.email }
  const pairs = questions.map(({ key }) => [key, known[fromAccount.exec(key)?.[1] ?? '']])
  return Object.fromEntries(pairs.filter(([, value]) => value))
}

// A yes or a no is said anew each time: consents are among them.
function earlierAnswers({ questions }: FormPage, { answers }: Earlier): Answers {
  const same = questions.filter(({ key, kind }) => kind !== 'YES_NO' && !isUnanswered(answers[key]))
  return Object.fromEntries(same.map(({ key }) => [key, answers[key]]))
}

/** Answers that could be taken over on a page, and where they come from. */
export interface Offer {
  from: 'account' | 'earlier'
  answers: Answers
}

/** What could be taken over into the questions of a page that are still open; nothing when there is nothing. */
export function offerFor(page: FormPage, answers: Answers, me?: Me, earlier?: Earlier | null): Offer | undefined {
  const offers: Offer[] = [
    { from: 'earlier', answers: earlier ? earlierAnswers(page, earlier) : {} },
    { from: 'account', answers: me ? accountAnswers(page, me) : {} },
  ]
  return offers
    .map(({ from, answers: known }) => ({
      from,
      answers: Object.fromEntries(Object.entries(known).filter(([key]) => isUnanswered(answers[key]))),
    }))
    .find((offer) => Object.keys(offer.answers).length)
}

import type { Me } from '../../session/use-me.ts'
import { type Answers, isUnanswered } from '../draft/condition.ts'
import type { Form, FormPage, Question } from '../draft/form.ts'
import { type PersonFact, personFacts } from './person-facts.ts'
import type { Earlier, EarlierOnes } from './use-earlier.ts'

/** Answers that could be taken over on a page, and where they come from. */
export interface Offer {
  from: 'account' | 'earlier' | 'elsewhere'
  answers: Answers
  /** The number of the submission they come from, if they come from one. */
  number?: string
}

/** What is known of the person who fills in. */
export interface Known {
  me?: Me
  earlier?: EarlierOnes
}

/** What could be taken over into the questions of a page that are still open; nothing when there is nothing. */
export function offerFor(form: Form, page: FormPage, answers: Answers, known: Known): Offer | undefined {
  const { me, earlier: { same, other } = {} } = known
  const account = me ? accountAnswers(form, page, me) : {}
  const elsewhere = other ? { ...answersElsewhere(form, page, other), ...account } : {}
  const offers: Offer[] = [
    { from: 'earlier', number: same?.number, answers: same ? earlierAnswers(page, same) : {} },
    { from: 'elsewhere', number: other?.number, answers: elsewhere },
    { from: 'account', answers: account },
  ]
  const open = (offer: Offer): Offer => ({
    ...offer,
    answers: keep(offer.answers, (key) => isUnanswered(answers[key])),
  })
  const possible = offers.map(open).filter((offer) => Object.keys(offer.answers).length)
  // What the account tells by itself is not said to come from a submission.
  return possible.find(({ from, answers: taken }) => from !== 'elsewhere' || Object.keys(taken).some(isNotIn(account)))
}

// A yes or a no is said anew each time: consents are among them.
function earlierAnswers({ questions }: FormPage, { answers }: Earlier): Answers {
  const same = questions.filter(({ key, kind }) => kind !== 'YES_NO' && !isUnanswered(answers[key]))
  return Object.fromEntries(same.map(({ key }) => [key, answers[key]]))
}

function accountAnswers(form: Form, page: FormPage, me: Me): Answers {
  const known: Partial<Record<PersonFact, unknown>> = { name: me.name, phone: me.phone, email: me.email }
  return answersFrom(form, page, ({ fact }) => known[fact])
}

/** What another service was told of the same person, where it is asked in the same way. */
function answersElsewhere(form: Form, page: FormPage, other: Earlier): Answers {
  const told = [...personFacts(other.form.form)]
  return answersFrom(form, page, ({ question, fact }) => {
    const source = told.find(([one, said]) => said === fact && one.kind === question.kind)
    return source && other.answers[source[0].key]
  })
}

type Find = (asked: { question: Question; fact: PersonFact }) => unknown

function answersFrom(form: Form, { questions }: FormPage, find: Find): Answers {
  const here = new Set(questions.map(({ key }) => key))
  const facts = [...personFacts(form.form)].filter(([{ key }]) => here.has(key))
  const pairs = facts.map(([question, fact]) => [question.key, find({ question, fact })] as const)
  return Object.fromEntries(pairs.filter(([, value]) => !isUnanswered(value)))
}

const keep = (answers: Answers, isWanted: (key: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => isWanted(key)))

const isNotIn = (answers: Answers) => (key: string) => !(key in answers)

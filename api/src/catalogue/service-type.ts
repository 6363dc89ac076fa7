import { registerEnumType } from 'type-graphql'
import type { Text } from '../foundation/text.ts'
import { questionsOfClass } from './ask.ts'
import type { Condition } from './condition.ts'
import type { LetterContent } from './letter-content.ts'
import type { LetterSentences, Letters } from './letter-wording.ts'
import type { Question } from './questions/question.ts'
import { writeLetter } from './write-letter.ts'

/** The kinds of service that are registered; GraphQL's enum is drawn from it when the schema is built. */
export const ServiceKind: Record<string, string> = {}
const kindDescriptions: Record<string, { description: string }> = {}
registerEnumType(ServiceKind, {
  name: 'ServiceKind',
  description: 'The services of Perbup 63/2024 Pasal 3 ayat (1).',
  valuesConfig: kindDescriptions,
})

/** A paper the citizen hands in (persyaratan), as first seeded; afterwards edited as data. */
export interface RequirementSeed {
  key: string
  title: Text
  help?: Text
  /** Must be uploaded (when it applies). Default: true. */
  required?: boolean
  when?: Condition
  /** Default: PDF, JPEG and PNG. */
  formats?: readonly ('PDF' | 'JPEG' | 'PNG')[]
  /** Default: 5 MB. */
  maxBytes?: number
}

/** What an office may change without a release (standar pelayanan, UU 25/2009); seeds version 1. */
export interface StandardSeed {
  /** Code of the owning bidang. */
  division: string
  /** Working days from a complete file to the document. */
  workingDays: number
  /** Days the citizen has to correct before the submission lapses. */
  correctionDays: number
  /** Rupiah; all six services are free of charge. */
  cost: number
  /** What the product is called. */
  product: Text
  /** Archive classification code, Permendagri 83/2022. */
  classification: string
  /** Numbers run per classification, register and year. */
  register: string
  /** e.g. `{classification}/{sequence}/{unit}/{year}`; also `{month}` in Roman numerals. */
  numberPattern: string
  /** Years in active and inactive keeping, and the final fate. */
  retention: { active: number; inactive: number; fate: 'DESTROY' | 'PERMANENT' | 'REVIEW' }
  /** Figures of a year that warn the verifier, e.g. a least height. */
  thresholds?: Record<string, number>
}

/** What is owed after the document was issued. */
export interface FollowUpRule<A> {
  kind: 'RESEARCH_REPORT' | 'RENEWAL'
  /** WIB day it is due, or undefined when nothing is owed. */
  due(answers: A, issuedOn: string): string | undefined
}

/** Everything a clerk would tell about a service; one file in `services/` each. */
export interface ServiceOptions<A = Record<string, unknown>> {
  kind: string
  /** Three letters in the submission number. */
  code: string
  title: Text
  summary: Text
  legalBasis: readonly Text[]
  /** When this is not the right door, and which one is. */
  notHere?: readonly Text[]
  pages: readonly { key: string; title: Text; when?: Condition }[]
  requirements: readonly RequirementSeed[]
  standard: StandardSeed
  /** The line lists show for a submission; no number that identifies a person. */
  subject(answers: A): string
  /** Keys of the real thing reported; an equal key in another open submission warns both sides. */
  sameness(answers: A): readonly string[]
  /** Checks across questions; each fault names a question. Warnings for the verifier come separately. */
  faults?(answers: A, today: string): { question: string; message: Text }[]
  /** Oddities the verifier should see, e.g. outside a threshold; they never block. */
  warnings?(answers: A, thresholds: Record<string, number>): Text[]
  /** The person or body the document is for; masked on the public check. */
  holder(answers: A): string
  /** The last WIB day the document is valid; undefined when it does not expire. */
  validUntil(answers: A, issuedOn: string): string | undefined
  /** What it answers with, and how that is worded at first. */
  letters: Letters<A>
  followUp?: readonly FollowUpRule<A>[]
}

/** A registered service: its options with the class of its answers. */
export interface Service extends ServiceOptions {
  answers: new () => object
  questions: readonly Question[]
  /** The letter of a submission, in the office's words or in those that come with LIKE-U. */
  letter(answers: object, words?: LetterSentences): LetterContent
}

const services = new Map<string, Service>()

/** Registers the answers class of a service. The service exists for all of LIKE-U from this moment. */
export function ServiceType<A>(options: ServiceOptions<A>): (target: new () => A & object) => void {
  return (target) => {
    ServiceKind[options.kind] = options.kind
    kindDescriptions[options.kind] = { description: `${options.title.en} (${options.title.id}).` }
    services.set(options.kind, {
      ...(options as unknown as ServiceOptions),
      letter: (answers, words) => writeLetter(options.letters, answers as A, words),
      answers: target,
      questions: questionsOfClass(target),
    })
  }
}

export const allServices = (): Service[] => [...services.values()]

/** @throws when the kind is not registered: a fault of ours, GraphQL's enum lets no other name in. */
export function getService(kind: string): Service {
  const service = services.get(kind)
  if (!service) throw new Error(`No service ${kind} is registered`)
  return service
}

/** The classes of a service's repeated rows, by question key. */
export const groupsOf = (service: Service): Question[] => service.questions.filter((question) => question.kind.group)

/** `SOME_KIND` → `someKind`: the name under which answers of a service are sent. */
export const fieldOf = (kind: string): string =>
  kind.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

import type { RequirementDraft, StandardDraft } from './standard-draft.ts'

/** One thing that differs between two versions: where it stands, and how it read before and reads now. */
export interface Change {
  /** `['workingDays']`, `['requirements', 'proposal', 'title', 'id']`; a paper that came or went ends at its key. */
  at: readonly string[]
  before: unknown
  after: unknown
}

/** What differs between two versions of a standard, in the order of the standard. */
export function changesOf(before: StandardDraft, after: StandardDraft): Change[] {
  const [old, now] = [factsOf(before, after), factsOf(after, before)]
  const places = [...new Set([...now.keys(), ...old.keys()])]
  const changes = places
    .filter((place) => !same(old.get(place), now.get(place)))
    .map((place) => ({ at: place.split('.'), before: old.get(place), after: now.get(place) }))
  return [...changes, ...changeOfOrder(before, after)]
}

const settings = [
  'workingDays',
  'correctionDays',
  'cost',
  'product',
  'legalBasis',
  'classification',
  'register',
  'numberPattern',
  'activeYears',
  'inactiveYears',
  'fate',
] as const

/** All that a version says, each under its place; of a paper the other version does not have, only that it is there. */
function factsOf(standard: StandardDraft, other: StandardDraft): Map<string, unknown> {
  const shared = keysOf(other)
  return new Map([
    ...settings.flatMap((name) => inLanguages(name, standard[name])),
    ...standard.thresholds.map(({ name, figure }): Fact => [`thresholds.${name}`, figure]),
    ...standard.requirements.flatMap((paper) =>
      shared.has(paper.key) ? factsOfPaper(paper) : [[`requirements.${paper.key}`, paper.title] satisfies Fact],
    ),
  ])
}

type Fact = [place: string, value: unknown]

const factsOfPaper = ({ key, ...paper }: RequirementDraft): Fact[] =>
  Object.entries({ ...paper, formats: paper.formats.toSorted() })
    .filter(([name]) => parts.has(name))
    .flatMap(([name, value]) => inLanguages(`requirements.${key}.${name}`, value))

const parts = new Set(['title', 'help', 'required', 'when', 'formats', 'maxBytes'])

/** A text in two languages is two facts; lists of texts are told line by line. */
function inLanguages(place: string, value: unknown): Fact[] {
  if (place === 'legalBasis') {
    const rules = value as StandardDraft['legalBasis']
    return (['id', 'en'] as const).map((language) => [
      `${place}.${language}`,
      rules.map((rule) => rule[language]).join('\n'),
    ])
  }
  if (!isText(value)) return [[place, value]]
  return (['id', 'en'] as const).map((language) => [`${place}.${language}`, value[language]])
}

const isText = (value: unknown): value is Record<'id' | 'en', string> =>
  typeof value === 'object' && value !== null && 'id' in value && 'en' in value

/** Papers that came or went move the others; only those that changed places among themselves are told. */
function changeOfOrder(before: StandardDraft, after: StandardDraft): Change[] {
  const [old, now] = [keysOf(before), keysOf(after)]
  const order = [...old].filter((key) => now.has(key))
  const newOrder = [...now].filter((key) => old.has(key))
  return same(order, newOrder) ? [] : [{ at: ['order'], before: order, after: newOrder }]
}

const keysOf = ({ requirements }: StandardDraft): Set<string> => new Set(requirements.map(({ key }) => key))

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

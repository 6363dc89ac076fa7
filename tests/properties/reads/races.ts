import type { Fault, Told } from './ask.ts'

/**
 * Where things below one place go wrong that must not be empty, GraphQL empties the place and tells what went wrong
 * until then. How much that is may differ; so there, and only there, the other server's faults count as the same, as
 * long as both tell some, and nothing different of the same field.
 */
export function withoutRaces(told: Told, other: Told): Told {
  if (told.data !== other.data) return told
  const theirs = byPlace(other)
  const faults = [...byPlace(told)].flatMap(([place, ours]) => {
    const their = theirs.get(place) ?? []
    const isRace = their.length > 0 && [...ours, ...their].every(({ path }) => path !== place) && agree(ours, their)
    return isRace ? their : ours
  })
  return { ...told, faults: faults.toSorted((one, two) => (one.path < two.path ? -1 : 1)) }
}

const agree = (ours: readonly Fault[], theirs: readonly Fault[]): boolean =>
  ours.every(({ path, code }) => theirs.every((their) => their.path !== path || their.code === code))

/** The faults of an answer by the place each of them emptied. */
function byPlace({ data, faults }: Told): Map<string, Fault[]> {
  const root: unknown = data === 'none' ? null : JSON.parse(data)
  const places = new Map<string, Fault[]>()
  for (const fault of faults) {
    const place = emptied(root, fault.path.split('.')).join('.')
    places.set(place, [...(places.get(place) ?? []), fault])
  }
  return places
}

/** The first steps of a path, down to where the data ends. */
function emptied(data: unknown, [step, ...rest]: string[]): string[] {
  if (data === null || step === undefined || typeof data !== 'object') return []
  return [step, ...emptied((data as Record<string, unknown>)[step], rest)]
}

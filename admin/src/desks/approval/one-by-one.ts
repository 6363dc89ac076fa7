import { isRefused, type Refused } from '../../providers/refused.ts'

/** How far a deed has come for one of several records. */
export type Outcome =
  { state: 'WAITING' | 'RUNNING' | 'DONE' | 'UNKNOWN' | 'NOT_TRIED' } | { state: 'REFUSED'; refusal: Refused }

/** What came of every record so far, by its id. */
export type Outcomes = ReadonlyMap<string, Outcome>

/** Refusals that will meet the next record, too: nobody is there, or nobody proved to be. */
const stopping = ['UNREACHABLE', 'UNAUTHENTICATED', 'STEP_UP_REQUIRED', 'TOO_MANY_REQUESTS', 'UNAVAILABLE']

/**
 * Does something to several records, one after the other, and tells after each what came of all. A refusal of one
 * leaves the others alone; when the server is gone the rest is not tried, and of the one under way nothing is known.
 */
export async function oneByOne(
  ids: readonly string[],
  act: (id: string) => Promise<unknown>,
  tell: (outcomes: Outcomes) => void,
): Promise<Outcomes> {
  let outcomes: Outcomes = new Map(ids.map((id) => [id, { state: 'WAITING' }]))
  const set = (changes: [string, Outcome][]) => tell((outcomes = new Map([...outcomes, ...changes])))
  for (const [place, id] of ids.entries()) {
    set([[id, { state: 'RUNNING' }]])
    const outcome = await outcomeOf(() => act(id))
    set([[id, outcome]])
    if (!goesOn(outcome)) {
      set(ids.slice(place + 1).map((rest) => [rest, { state: 'NOT_TRIED' }]))
      break
    }
  }
  return outcomes
}

async function outcomeOf(run: () => Promise<unknown>): Promise<Outcome> {
  try {
    await run()
    return { state: 'DONE' }
  } catch (error) {
    if (!isRefused(error)) throw error
    return error.code === 'UNREACHABLE' ? { state: 'UNKNOWN' } : { state: 'REFUSED', refusal: error }
  }
}

const goesOn = (outcome: Outcome): boolean =>
  outcome.state === 'DONE' || (outcome.state === 'REFUSED' && !stopping.includes(outcome.refusal.code))

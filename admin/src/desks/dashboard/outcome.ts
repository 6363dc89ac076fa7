import type { DashboardNumbersQuery, Outcome } from '../../gql/graphql.ts'

type Outcomes = DashboardNumbersQuery['dashboard']['happened']['outcomes']

/** How many submissions ended this way; the API tells of every way. */
export const outcomeOf = ({ outcomes }: { outcomes: Outcomes }, wanted: Outcome): Outcomes[number] =>
  outcomes.find(({ outcome }) => outcome === wanted)!

import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useLocale } from 'ra-core'
import { AnswerCountriesDocument, AnswerDistrictsDocument, AnswerVillagesDocument } from '../gql/graphql.ts'
import { ask } from '../providers/ask.ts'
import type { PlaceCodes } from './place-codes.ts'

interface Place {
  code: string
  name: string
}

// The names of places do not change while somebody reads.
const kept = { staleTime: 'static' as const }

/** The names behind the codes of places in these answers; a code stands for itself until its list is there. */
export function usePlaceNames({ countries, districts, villagesOf }: PlaceCodes): (code: string) => string {
  const english = useLocale() === 'en'
  const worldwide = useQuery({
    queryKey: ['places', 'countries', english],
    queryFn: async () => (await ask(AnswerCountriesDocument, { english })).countries,
    enabled: countries,
    ...kept,
  })
  const local = useQuery({
    queryKey: ['places', 'districts'],
    queryFn: async () => (await ask(AnswerDistrictsDocument, {})).districts,
    enabled: districts,
    ...kept,
  })
  const villages = useQueries({
    queries: villagesOf.map((district) => ({
      queryKey: ['places', 'villages', district],
      queryFn: async () => (await ask(AnswerVillagesDocument, { district })).villages,
      ...kept,
    })),
  })
  return namesOf([worldwide, local, ...villages])
}

function namesOf(lists: readonly UseQueryResult<Place[]>[]): (code: string) => string {
  const names = new Map(lists.flatMap(({ data }) => data ?? []).map(({ code, name }) => [code, name]))
  return (code) => {
    const district = code.split('.').length === 4 ? names.get(code.split('.').slice(0, 3).join('.')) : undefined
    const name = names.get(code) ?? code
    return district ? `${name}, ${district}` : name
  }
}

import { useQueries } from '@tanstack/react-query'
import { ApplyCountriesDocument, ApplyDistrictsDocument, ApplyVillagesDocument } from '../../gql/graphql.ts'
import { ask, keyOf, useAsk } from '../../graphql/ask.ts'
import { useLanguage } from '../../language/words.ts'
import type { Answers } from '../draft/condition.ts'
import type { AskedQuestion, Question } from '../draft/form.ts'
import { districtOf } from './place.tsx'
import type { Wording } from './question-kind.ts'

const codesIn = (questions: readonly (AskedQuestion | Question)[], answers: Answers): [kind: string, code: string][] =>
  questions.flatMap((question) => {
    const value = answers[question.key]
    const inside = 'questions' in question ? question.questions : []
    if (inside.length) return ((value ?? []) as Answers[]).flatMap((row) => codesIn(inside, row))
    return typeof value === 'string' && value ? [[question.kind, value] as [string, string]] : []
  })

/** What reading these answers out needs: the reader's language, and the names of the places in them. */
export function useWording(questions: readonly (AskedQuestion | Question)[], answers: Answers): Wording {
  const language = useLanguage()
  const codes = codesIn(questions, answers)
  const has = (...kinds: string[]) => codes.some(([kind]) => kinds.includes(kind))
  const villages = codes.filter(([kind]) => kind === 'VILLAGE').map(([, code]) => districtOf(code))
  const countries = useAsk(ApplyCountriesDocument, { english: language === 'en' }, { enabled: has('COUNTRY') })
  const districts = useAsk(ApplyDistrictsDocument, {}, { enabled: has('DISTRICT', 'VILLAGE') })
  const inDistricts = useQueries({
    queries: [...new Set(villages)].map((district) => ({
      queryKey: keyOf(ApplyVillagesDocument, { district }),
      queryFn: () => ask(ApplyVillagesDocument, { district }),
    })),
  })
  const places = [
    ...(countries.data?.countries ?? []),
    ...(districts.data?.districts ?? []),
    ...inDistricts.flatMap(({ data }) => data?.villages ?? []),
  ]
  const names = new Map(places.map(({ code, name }) => [code, name]))
  const nameOf = (code: string) => {
    const name = names.get(code) ?? code
    const isVillage = code.length > '32.14.cc'.length
    return isVillage && names.has(districtOf(code)) ? `${name}, ${names.get(districtOf(code))}` : name
  }
  return { language, nameOf }
}

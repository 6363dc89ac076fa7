import { ApplyCountriesDocument, ApplyDistrictsDocument, ApplyVillagesDocument } from '../../gql/graphql.ts'
import { ask } from '../../graphql/ask.ts'
import type { CodeOf } from '../questions/question-kind.ts'

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(desa|kelurahan|kecamatan)\s+/, '')

/** Reads places by name: countries in both languages, and villages as `Wanayasa, Wanayasa` (village, district). */
export async function loadPlaceCodes(): Promise<CodeOf> {
  const [inIndonesian, inEnglish, { districts }] = await Promise.all([
    ask(ApplyCountriesDocument, { english: false }),
    ask(ApplyCountriesDocument, { english: true }),
    ask(ApplyDistrictsDocument, {}),
  ])
  const villages = await Promise.all(
    districts.map(async (district) => {
      const answer = await ask(ApplyVillagesDocument, { district: district.code })
      return answer.villages.map(({ code, name }) => ({ code, name: `${name}, ${district.name}` }))
    }),
  )
  const places = [...inIndonesian.countries, ...inEnglish.countries, ...districts, ...villages.flat()]
  const codes = new Map(
    places.flatMap(
      ({ code, name }) =>
        [
          [nameKey(name), code],
          [plain(code), code],
        ] as const,
    ),
  )
  return (name) => codes.get(nameKey(name))
}

const nameKey = (name: string): string => name.split(',').map(plain).join(', ')

import { districtVillages, kelurahan, regency } from './purwakarta.ts'

/** A kecamatan of Purwakarta. */
export interface District {
  /** Kemendagri code, `32.14.01`. */
  code: string
  name: string
}

/** A desa or kelurahan of Purwakarta. */
export interface Village {
  /** Kemendagri code, `32.14.01.2010`. */
  code: string
  name: string
  kind: 'DESA' | 'KELURAHAN'
}

const byDistrict = new Map<string, { district: District; villages: readonly Village[] }>()
const names = new Map<string, string>()

for (const [number, name, list] of districtVillages) {
  const district: District = { code: `${regency.code}.${number}`, name }
  const villages = list.split(', ').map((village, index): Village => {
    const kind = number === kelurahan.district && index < kelurahan.count ? 'KELURAHAN' : 'DESA'
    const last = (kind === 'KELURAHAN' ? 1001 : 2001) + index
    return { code: `${district.code}.${last}`, name: village, kind }
  })
  byDistrict.set(district.code, { district, villages })
  for (const place of [district, ...villages]) names.set(place.code, place.name)
}

/** The seventeen kecamatan of Purwakarta, by code. */
export const districts = (): readonly District[] => [...byDistrict.values()].map(({ district }) => district)

/** The desa and kelurahan of a kecamatan, by code; none when the code is unknown. */
export const villagesOf = (district: string): readonly Village[] => byDistrict.get(district)?.villages ?? []

/** Whether a text is the code of a kecamatan of Purwakarta. */
export const isDistrict = (code: string): boolean => byDistrict.has(code)

/** Whether a text is the code of a desa or kelurahan of Purwakarta. */
export const isVillage = (code: string): boolean => names.has(code) && !isDistrict(code)

/** The name of a kecamatan, desa or kelurahan of Purwakarta. */
export const placeName = (code: string): string | undefined => names.get(code)

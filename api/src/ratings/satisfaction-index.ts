import { registerEnumType } from 'type-graphql'

/** Grade of a service by its index (mutu pelayanan, PermenPANRB 14/2017). */
export enum ServiceGrade {
  A = 'A',
  B = 'B',
  C = 'C',
  D = 'D',
}
registerEnumType(ServiceGrade, {
  name: 'ServiceGrade',
  description: 'Grade of a service by its index of satisfaction (mutu pelayanan).',
  valuesConfig: {
    A: { description: 'From 88.31: very good (sangat baik).' },
    B: { description: 'From 76.61: good (baik).' },
    C: { description: 'From 65: less than good (kurang baik).' },
    D: { description: 'Below 65: not good (tidak baik).' },
  },
})

/** A number to two decimals, as indices are published. */
export const rounded = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100

/**
 * The index of satisfaction (IKM): each element's average weighs exactly a ninth, times 25, to two decimals.
 * @param sums what all respondents gave to each element together
 */
export const indexOf = (sums: readonly number[], respondents: number): number =>
  rounded((sums.reduce((total, sum) => total + sum, 0) * 25) / (9 * respondents))

/** The grade of an index that is rounded already: so no index falls between two grades. */
export function gradeOf(index: number): ServiceGrade {
  if (index < 65) return ServiceGrade.D
  if (index < 76.61) return ServiceGrade.C
  return index < 88.31 ? ServiceGrade.B : ServiceGrade.A
}

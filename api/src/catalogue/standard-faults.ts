import type { FieldFault } from '../foundation/errors.ts'
import { classificationCode } from '../foundation/formats/classification-code.ts'
import type { Text } from '../foundation/text.ts'
import { faultOfNumberPattern } from './number-pattern.ts'
import { faultsOfRequirements } from './requirement-faults.ts'
import type { Service } from './service-type.ts'
import type { PublishStandardInput } from './standard-inputs.ts'
import { faultOfNumber, faultOfTexts } from './standard-values.ts'

/** Everything that keeps a tidied standard from being published, each with its field and a remedy. */
export function faultsOfStandard(input: PublishStandardInput, service: Service): FieldFault[] {
  const own = Object.entries(faultsOf(input)).flatMap(([field, message]) => (message ? [{ field, message }] : []))
  return [...own, ...faultsOfLegalBasis(input), ...faultsOfRequirements(input.requirements, service)]
}

const faultsOf = (input: PublishStandardInput): Record<string, Text | undefined> => ({
  workingDays: faultOfNumber(input.workingDays, 1, 365),
  correctionDays: faultOfNumber(input.correctionDays, 1, 365),
  cost: faultOfNumber(input.cost, 0, 1_000_000_000),
  product: faultOfTexts(input.product, 160),
  classification:
    input.classification.length > 20 ? faults.classification : classificationCode.fault(input.classification),
  register: /^[A-Z0-9-]{1,20}$/.test(input.register) ? undefined : faults.register,
  numberPattern: faultOfNumberPattern(input.numberPattern),
  activeYears: faultOfNumber(input.activeYears, 0, 100),
  inactiveYears: faultOfNumber(input.inactiveYears, 0, 100),
  thresholds: faultOfThresholds(input.thresholds),
})

function faultsOfLegalBasis({ legalBasis }: PublishStandardInput): FieldFault[] {
  if (legalBasis.length < 1 || legalBasis.length > 30) return [{ field: 'legalBasis', message: faults.legalBasis }]
  return legalBasis.flatMap((rule, index) => {
    const message = faultOfTexts(rule, 500)
    return message ? [{ field: `legalBasis.${index}`, message }] : []
  })
}

function faultOfThresholds(thresholds: Record<string, unknown>): Text | undefined {
  const entries = Object.entries(thresholds)
  const fine = entries.every(
    ([name, figure]) => /^[a-z][A-Za-z0-9]{0,59}$/.test(name) && typeof figure === 'number' && Number.isFinite(figure),
  )
  return fine && entries.length <= 50 ? undefined : faults.thresholds
}

const faults = {
  classification: { id: 'Paling banyak 20 huruf.', en: 'At most 20 characters.' },
  register: {
    id: 'Nama register terdiri atas 1–20 huruf besar, angka, dan tanda hubung. Contoh: WASNAS.',
    en: 'A register has 1–20 capitals, digits and hyphens. For example WASNAS.',
  },
  legalBasis: { id: 'Sebutkan 1 sampai 30 dasar hukum.', en: 'Name 1 to 30 rules.' },
  thresholds: {
    id: 'Ambang batas terdiri atas paling banyak 50 nama dengan angka. Contoh: {"minimumAge": 16}.',
    en: 'Thresholds are at most 50 names with numbers. For example {"minimumAge": 16}.',
  },
} satisfies Record<string, Text>

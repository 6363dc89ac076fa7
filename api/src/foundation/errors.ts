import { GraphQLError } from 'graphql'
import type { Language, Text } from './text.ts'

/** Every code a client may meet in `extensions.code`. The list is closed: clients switch on it. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'INVALID_ANSWERS',
  'ILLEGAL_STEP',
  'STALE',
  'ALREADY_DONE',
  'STEP_UP_REQUIRED',
  'IDEMPOTENCY_MISMATCH',
  'TOO_MANY_REQUESTS',
  'PAYLOAD_TOO_LARGE',
  'UNAVAILABLE',
  'INTERNAL',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** One thing wrong with one input field: where, and what to do about it. Never the value itself. */
export interface FieldFault {
  field: string
  message: Text
}

/** A refusal people can act on: a stable code, a sentence in both languages, details without personal data. */
export class Refusal extends GraphQLError {
  readonly code: ErrorCode
  readonly text: Text
  readonly details: Record<string, unknown>

  constructor(code: ErrorCode, text: Text, details: Record<string, unknown> = {}) {
    super(text.id, { extensions: { ...details, code } })
    this.name = 'Refusal'
    this.code = code
    this.text = text
    this.details = details
  }

  /** The message in the reader's language, and the extensions with their texts picked alike. */
  in(language: Language): { message: string; extensions: Record<string, unknown> } {
    return { message: this.text[language], extensions: { ...pick(this.details, language), code: this.code } }
  }
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'id' in value && 'en' in value && Object.keys(value).length === 2

function pick(value: Record<string, unknown>, language: Language): Record<string, unknown> {
  const one = (v: unknown): unknown => {
    if (isText(v)) return v[language]
    if (Array.isArray(v)) return v.map(one)
    if (typeof v === 'object' && v !== null && !(v instanceof Date)) return pick(v as Record<string, unknown>, language)
    return v
  }
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, one(v)]))
}

export const unauthenticated = () =>
  new Refusal('UNAUTHENTICATED', {
    id: 'Silakan masuk terlebih dahulu.',
    en: 'Please sign in first.',
  })

export const forbidden = (text?: Text) =>
  new Refusal('FORBIDDEN', text ?? { id: 'Anda tidak berwenang melakukan ini.', en: 'You are not allowed to do this.' })

/** Also the answer when the thing exists but its existence is not the viewer's business. */
export const notFound = (what: Text = { id: 'Data', en: 'The record' }) =>
  new Refusal('NOT_FOUND', { id: `${what.id} tidak ditemukan.`, en: `${what.en} was not found.` })

export const badInput = (...fields: FieldFault[]) =>
  new Refusal('BAD_USER_INPUT', fields[0]?.message ?? { id: 'Isian tidak sah.', en: 'Invalid input.' }, { fields })

/** All faults of a submission's answers at once, by question path (`members.2.identityNumber`), never the values. */
export const invalidAnswers = (faults: { question: string; message: Text }[]) =>
  new Refusal(
    'INVALID_ANSWERS',
    { id: `Ada ${faults.length} isian yang perlu diperbaiki.`, en: `${faults.length} answers need correction.` },
    { answers: faults },
  )

export const illegalStep = (step: string, state: string, allowed: readonly string[]) =>
  new Refusal(
    'ILLEGAL_STEP',
    { id: 'Langkah ini tidak dapat dilakukan pada tahap sekarang.', en: 'This step is not possible at this stage.' },
    { step, state, allowed },
  )

export const stale = (expected: number, actual: number) =>
  new Refusal(
    'STALE',
    {
      id: 'Data sudah diubah di tempat lain. Muat ulang, lalu coba lagi.',
      en: 'The record was changed elsewhere. Reload it and try again.',
    },
    { expected, actual },
  )

export const alreadyDone = (text: Text) => new Refusal('ALREADY_DONE', text)

/** @param retryAfter seconds until another try makes sense */
export const tooManyRequests = (retryAfter: number) =>
  new Refusal(
    'TOO_MANY_REQUESTS',
    {
      id: `Terlalu banyak percobaan. Coba lagi dalam ${retryAfter} detik.`,
      en: `Too many attempts. Try again in ${retryAfter} seconds.`,
    },
    { retryAfter },
  )

export const unavailable = (text?: Text) =>
  new Refusal(
    'UNAVAILABLE',
    text ?? {
      id: 'Layanan sedang tidak dapat dihubungi. Data Anda aman; coba lagi sebentar lagi.',
      en: 'The service cannot be reached right now. Your data is safe; try again shortly.',
    },
    { retryable: true },
  )

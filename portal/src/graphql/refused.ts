/** One thing wrong with one input field, in the reader's language. */
export interface FieldFault {
  field: string
  message: string
}

/** What the API answered instead of data: a sentence in the reader's language, a stable code, details. */
export class Refused extends Error {
  readonly code: string
  readonly extensions: Record<string, unknown>
  private readonly at = Date.now()

  constructor(message: string, code: string, extensions: Record<string, unknown> = {}) {
    super(message)
    this.name = 'Refused'
    this.code = code
    this.extensions = extensions
  }

  /** What is wrong with which field; empty for other refusals. */
  get fields(): FieldFault[] {
    return (this.extensions.fields as FieldFault[] | undefined) ?? []
  }

  /** From which full minute on trying again makes sense, after too many attempts. */
  get retryAt(): Date | undefined {
    const seconds = this.extensions.retryAfter
    return typeof seconds === 'number' ? new Date(Math.ceil((this.at + seconds * 1000) / 60_000) * 60_000) : undefined
  }

  /** The reference to quote to the service desk, for faults on our side. */
  get reference(): string | undefined {
    return this.extensions.reference as string | undefined
  }
}

/** Whether something is a refusal, and of one of these codes if any are given. */
export const isRefused = (error: unknown, ...codes: string[]): error is Refused =>
  error instanceof Refused && (!codes.length || codes.includes(error.code))

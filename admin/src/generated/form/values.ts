import type { Action, Input } from '../../schema/resource.ts'
import { fieldNameOf } from '../../schema/inputs.ts'
import type { Row } from '../represent.ts'

/** What a form holds while it is filled in. */
export type Values = Record<string, unknown>

/** What a form begins with: what the record holds now, and nothing where it holds nothing. */
export const valuesOf = (inputs: readonly Input[], record: Row | undefined): Values =>
  Object.fromEntries(inputs.map((input) => [input.name, valueOf(input, record)]))

function valueOf(input: Input, record: Row | undefined): unknown {
  const value = record?.[fieldNameOf(input.name)] ?? record?.[input.name] ?? null
  if (!Array.isArray(value)) return oneOf(input, value)
  if (isLines(input)) return value.join('\n')
  return value.map((one) => oneOf(input, one))
}

/** Several texts are written one a line. */
export const isLines = ({ kind, several }: Input): boolean => several && (kind.is === 'text' || kind.is === 'longText')

function oneOf({ kind, inputs, several }: Input, value: unknown): unknown {
  if (value === null) return emptyOf(kind, several)
  if (kind.is === 'reference') return typeof value === 'object' ? (value as Row).id : value
  if (kind.is === 'group') return valuesOf(inputs, value as Row)
  if (kind.is === 'json') return JSON.stringify(value, null, 2)
  if (kind.is === 'localized') return { id: (value as Row).id, en: (value as Row).en }
  return value
}

function emptyOf(kind: Input['kind'], several: boolean): unknown {
  if (several) return kind.is === 'text' || kind.is === 'longText' ? '' : []
  if (kind.is === 'boolean') return false
  return kind.is === 'localized' ? { id: '', en: '' } : null
}

/** What of a form is sent: what was changed, and what the API always wants. Emptied is `null`, never left out. */
export const inputOf = (action: Action, values: Values, before: Values): Values =>
  Object.fromEntries(
    action.inputs
      .filter((input) => input.required || !same(values[input.name], before[input.name]))
      .map((input) => [input.name, sent(input, values[input.name])]),
  )

/** Whether two values say the same. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

function sent(input: Input, value: unknown): unknown {
  if (isLines(input))
    return String(value ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  if (Array.isArray(value)) return value.map((one) => sentOne(input, one))
  return sentOne(input, value)
}

function sentOne({ kind, inputs, required, several }: Input, value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return null
  if (kind.is === 'json') return JSON.parse(String(value)) as unknown
  if (kind.is === 'group' && !required && !several && isBlank(value as Values)) return null
  if (kind.is === 'group')
    return Object.fromEntries(inputs.map((input) => [input.name, sent(input, (value as Values)[input.name])]))
  if (kind.is === 'localized') return Object.values(value as Values).some(Boolean) ? value : null
  return value
}

const isBlank = (values: Values): boolean => Object.values(values).every((value) => !value || same(value, []))

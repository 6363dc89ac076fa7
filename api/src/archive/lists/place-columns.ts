const depth = 6

/** Paths from a record to kind and code of the place its paper lies in, and of every wider one around it. */
export const pathsOfPlace: readonly string[] = Array.from({ length: depth }, (_, level) => {
  const place = `place${'.parent'.repeat(level)}`
  return [`${place}.kind`, `${place}.code`]
}).flat()

/** The places from the narrowest out, from the values of those paths. */
const placesIn = (values: readonly unknown[]): { kind: unknown; code: unknown }[] =>
  Array.from({ length: depth }, (_, level) => ({ kind: values[2 * level], code: values[2 * level + 1] })).filter(
    ({ code }) => code,
  )

/** The code of the place of that kind, if the paper lies in one. */
export const codeOfKind = (values: readonly unknown[], kind: string): string =>
  String(placesIn(values).find((place) => place.kind === kind)?.code ?? '')

/** The codes from the outermost place in. */
export const wayTo = (values: readonly unknown[]): string =>
  placesIn(values)
    .map(({ code }) => code)
    .toReversed()
    .join(' / ')

/** What a log may know of a failure: its kind and place. A message may quote a person's data, so it stays out. */
export function describeFailure(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = 'code' in error ? error.code : undefined
  const at = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { kind: error.name, ...(code === undefined ? {} : { code }), at: at?.slice(0, 8).map((line) => line.trim()) }
}

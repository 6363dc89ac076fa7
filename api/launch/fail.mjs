/** Stops with a sentence instead of a stack: these are things a person puts right. */
export function fail(indonesian, english) {
  console.error(`\n${indonesian}\n${english}\n`)
  process.exit(1)
}

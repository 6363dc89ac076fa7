/**
 * The brightness that parts the bright from the dark of a picture best: where both sides differ most from each other
 * (Otsu 1979).
 */
export function bestThreshold(counts: readonly number[]): number {
  const all = sum(counts)
  const whole = sum(counts.map((count, brightness) => count * brightness))
  let [dark, darkWhole, best, widest] = [0, 0, 0, 0]
  for (const [brightness, count] of counts.entries()) {
    dark += count
    darkWhole += count * brightness
    const bright = all - dark
    if (!dark || !bright) continue
    const between = dark * bright * (darkWhole / dark - (whole - darkWhole) / bright) ** 2
    if (between > widest) [widest, best] = [between, brightness]
  }
  return best
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)

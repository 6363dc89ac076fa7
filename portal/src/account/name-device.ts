/** What a browser and its system are called, as far as it says; the order matters, for many claim to be others. */
export function nameDevice(userAgent: string): { browser: string; system: string } | undefined {
  const browser = firstOf(userAgent, browsers)
  const system = firstOf(userAgent, systems)
  return browser && system ? { browser, system } : undefined
}

const browsers: [RegExp, string][] = [
  [/SamsungBrowser/, 'Samsung Internet'],
  [/EdgA?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS/, 'Firefox'],
  [/Chrome\/|CriOS/, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

const firstOf = (text: string, known: [RegExp, string][]): string | undefined =>
  known.find(([pattern]) => pattern.test(text))?.[1]

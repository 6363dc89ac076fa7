/** A name for the public: the first letter of every word, so that its holder is recognised and nobody else learns it. */
export const maskName = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map(([first = '', ...rest]) => first + '*'.repeat(rest.length))
    .join(' ')

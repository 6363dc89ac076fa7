import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** How well a password withstands guessing. */
export interface Strength {
  /** 0 (guessed at once) to 4 (very hard). */
  score: number
  /** Whether the whole password, or nearly, is one that many people use. */
  common: boolean
}

/** Words that people here would think of first. */
const localWords =
  'purwakarta kesbangpol bakesbangpol likeu pemda kabupaten indonesia merdeka pancasila garuda jakarta bandung ' +
  'sayang cinta rahasia sandi katasandi bismillah'

let loading: Promise<ZxcvbnFactory> | undefined

// The dictionaries take tens of megabytes: they are loaded when the first password is chosen, not at start.
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  const { qwerty, keypad } = adjacencyGraphs
  return new ZxcvbnFactory({ dictionary, graphs: { qwerty, keypad }, maxLength: 64 })
}

/** Judges a password; `hints` are words an acquaintance would try. */
export async function judgeStrength(password: string, hints: string[]): Promise<Strength> {
  const checker = await (loading ??= load())
  const { score, sequence } = checker.check(password, [...hints, ...localWords.split(' ')])
  return { score, common: sequence.length === 1 && sequence[0]?.pattern === 'dictionary' }
}

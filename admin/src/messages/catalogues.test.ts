import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { messages as english } from './en/all.ts'
import { messages as indonesian } from './id/all.ts'

const source = join(import.meta.dirname, '..')

/** Every word of a catalogue under its key; a key may be the beginning of another, as `report` is of `report.download`. */
function wordsOf(tree: object, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' ? wordsOf(value as object, `${path}${key}.`) : [[`${path}${key}`, String(value)]],
  )
}

const keysOf = (tree: object): string[] => wordsOf(tree).map(([key]) => key)

// What the schema holds has words of its own; `schema-words.test.ts` looks at those.
const areas = (messages: object) => keysOf(messages).filter((key) => !key.startsWith('schema.'))

const files = globSync('**/*.{ts,tsx}', { cwd: source }).filter((file) => !/^(messages|gql)\/|\.test\./.test(file))
const code = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n')

/** What a translation may be asked by: a whole key, or its beginning when the rest is only known while running. */
const literals = new Set([...code.matchAll(/['"`]((?:[a-z_]+\.)+\w+)['"`]/gi)].map(([, key]) => key!))
const beginnings = [...code.matchAll(/`((?:[a-z_]+\.)+)\$\{/gi)].map(([, key]) => key!)
const isUsed = (key: string) => literals.has(key) || beginnings.some((beginning) => key.startsWith(beginning))

describe('the catalogues', () => {
  test('say everything in both languages', () => {
    expect(areas(indonesian).toSorted()).toEqual(areas(english).toSorted())
  })

  test('hold nothing nobody asks for', () => {
    expect(areas(indonesian).filter((key) => !key.startsWith('ra.') && !isUsed(key))).toEqual([])
  })

  test('hold everything that is asked for', () => {
    const known = new Set(areas(indonesian))
    const asked = [...code.matchAll(/translate\(\s*'([\w.]+)'/g)].map(([, key]) => key!)
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter((key) => !known.has(key) && !key.startsWith('schema.'))).toEqual([])
  })

  test('leave no word of one language in the other', () => {
    const both = new Map(wordsOf(english))
    const same = wordsOf(indonesian).filter(
      ([key, text]) => text.replaceAll(/%{\w+}/g, '').length > 16 && both.get(key) === text,
    )
    expect(same.map(([key]) => key)).toEqual([])
  })
})

import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../api/src')

/** Folder → floor. A file may import its own floor and those below; neighbours at the desks do not know each other. */
const floors: Record<string, number> = {
  foundation: 0,
  accounts: 1,
  audit: 1,
  catalogue: 1,
  submissions: 2,
  verification: 3,
  approval: 3,
  documents: 3,
  archive: 3,
  'follow-up': 3,
  statistics: 3,
  ratings: 3,
  notifications: 4,
  'record-history': 4,
  search: 4,
  'saved-views': 4,
  exports: 4,
  pulse: 4,
  integrity: 4,
  'my-data': 4,
  services: 5,
}
const shell = 6
const strangers = new Set(['verification', 'approval', 'documents', 'archive', 'follow-up', 'statistics', 'ratings'])

const folderOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : '')
const floorOf = (file: string) => floors[folderOf(file)] ?? shell

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, path]) =>
    relative(root, join(root, dirname(file), path!)),
  )
}

const files = globSync('**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'))

test('imports only go down', () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => floorOf(target) > floorOf(file))
      .map((target) => `${file} → ${target}`),
  )
  expect(upward).toEqual([])
})

test('desks do not import each other', () => {
  const across = files
    .filter((file) => strangers.has(folderOf(file)))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => strangers.has(folderOf(target)) && folderOf(target) !== folderOf(file))
        .map((target) => `${file} → ${target}`),
    )
  expect(across).toEqual([])
})

test('nothing below the services knows one by name', () => {
  const names = /FOREIGN_WORKER|FOREIGN_NATIONAL|RESEARCH_PERMIT|CIVIL_ORGANIZATION|POLITICAL_PARTY|PASKIBRA/
  const knowing = files.filter(
    (file) => floorOf(file) < floors.services! && names.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(knowing).toEqual([])
})

test('verbs know nothing of GraphQL servers', () => {
  const outside = /resolver|inputs|payload|fields|list|schema|graphql\//
  const offenders = files.filter(
    (file) =>
      floorOf(file) < shell &&
      !outside.test(file) &&
      /from '(@apollo|@as-integrations)/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(offenders).toEqual([])
})

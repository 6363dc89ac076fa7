import 'reflect-metadata'
import { expect, it } from 'vitest'
import type { Attachment } from '../submissions/attachment.ts'
import { ItemKind } from '../submissions/correction.ts'
import { findChanges } from './find-changes.ts'

const paper = (id: string, requirement: string, replacedAt: Date | null = null) =>
  ({ id, requirement, replacedAt }) as Attachment

it('tells answers changed, given and cleared, and papers replaced and new; nothing else', () => {
  const before = {
    answers: { title: 'Lama', method: 'Survei', members: [{ name: 'Ani' }], city: 'Purwakarta' },
    papers: { proposal: 'p1', card: 'c1' },
  }
  const now = { title: 'Baru', members: [{ name: 'Ani' }], city: 'Purwakarta', funding: 'OWN' }
  const [old, card] = [paper('p1', 'proposal', new Date()), paper('c1', 'card')]
  const [fresh, extra] = [paper('p2', 'proposal'), paper('e1', 'ethics')]
  expect(findChanges(before, now, [old, card, fresh, extra])).toEqual([
    { kind: ItemKind.ANSWER, key: 'title', before: 'Lama', after: 'Baru' },
    { kind: ItemKind.ANSWER, key: 'method', before: 'Survei', after: undefined },
    { kind: ItemKind.ANSWER, key: 'funding', before: undefined, after: 'OWN' },
    { kind: ItemKind.PAPER, key: 'proposal', paperBefore: old, paperAfter: fresh },
    { kind: ItemKind.PAPER, key: 'ethics', paperBefore: null, paperAfter: extra },
  ])
})

it('sees a change inside a repeated row', () => {
  const before = { answers: { members: [{ name: 'Ani' }, { name: 'Budi' }] }, papers: {} }
  const [change] = findChanges(before, { members: [{ name: 'Ani' }, { name: 'Cici' }] }, [])
  expect(change?.key).toBe('members')
})

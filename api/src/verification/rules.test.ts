import 'reflect-metadata'
import { describe, expect, it } from 'vitest'
import { FileState } from '../foundation/files/stored-file.ts'
import { ItemKind } from '../submissions/correction.ts'
import { type AskedPaper, faultsOfFile, type Judgement, lastVerdicts } from './rules.ts'
import { VerdictOutcome } from './verdict.ts'

const { OK, WRONG, MISSING } = VerdictOutcome
const title = { id: 'Proposal', en: 'Proposal' }
const handedIn = { id: 'new', state: FileState.CLEAN }
const proposal: AskedPaper = { key: 'proposal', title, required: true, handedIn }
const questions = [{ key: 'title', label: { id: 'Judul', en: 'Title' } }]

const onPaper = (round: number, outcome: VerdictOutcome, paper = 'new'): Judgement => ({
  round,
  outcome,
  kind: ItemKind.PAPER,
  key: 'proposal',
  paper: { id: paper },
})
const onTitle = (round: number, outcome: VerdictOutcome): Judgement => ({
  round,
  outcome,
  kind: ItemKind.ANSWER,
  key: 'title',
})

const fieldsOf = (paper: AskedPaper, verdicts: Judgement[]) =>
  faultsOfFile({ papers: [paper], questions }, verdicts).map(({ field }) => field)

describe('a file', () => {
  it.each<[string, AskedPaper, Judgement[], string[]]>([
    ['is complete when its required paper is in order', proposal, [onPaper(1, OK)], []],
    ['is not while a required paper is unseen', proposal, [], ['papers.proposal']],
    ['is while an optional paper is unseen', { ...proposal, required: false }, [], []],
    ['wants another look at a paper replaced since', proposal, [onPaper(1, OK, 'old')], ['papers.proposal']],
    ['wants another look at what failed before', proposal, [onPaper(1, WRONG, 'old')], ['papers.proposal']],
    ['forgets a fault that was put right', proposal, [onPaper(2, OK), onPaper(1, WRONG, 'old')], []],
    [
      'waits for the virus scan',
      { ...proposal, handedIn: { id: 'new', state: FileState.PENDING_SCAN } },
      [onPaper(1, OK)],
      ['papers.proposal'],
    ],
    [
      'takes no infected paper',
      { ...proposal, handedIn: { id: 'new', state: FileState.REJECTED } },
      [onPaper(1, OK)],
      ['papers.proposal'],
    ],
    [
      'takes an original seen at the counter for an upload',
      { key: 'proposal', title, required: true },
      [{ ...onPaper(1, OK), paper: null }],
      [],
    ],
    ['is not while an answer is judged wrong', proposal, [onPaper(1, OK), onTitle(1, WRONG)], ['answers.title']],
    [
      'tells everything at once',
      { key: 'proposal', title, required: true },
      [{ ...onPaper(1, MISSING), paper: null }, onTitle(1, WRONG)],
      ['papers.proposal', 'answers.title'],
    ],
  ])('%s', (_name, paper, verdicts, fields) => {
    expect(fieldsOf(paper, verdicts)).toEqual(fields)
  })

  it('ignores verdicts on what no longer applies', () => {
    expect(faultsOfFile({ papers: [], questions: [] }, [onPaper(1, WRONG), onTitle(1, WRONG)])).toEqual([])
  })
})

it('the last word is that of the latest round, in whatever order verdicts come', () => {
  const last = lastVerdicts([onTitle(2, OK), onTitle(1, WRONG)])
  expect(last(ItemKind.ANSWER, 'title')?.outcome).toBe(OK)
  expect(last(ItemKind.PAPER, 'title')).toBeUndefined()
})

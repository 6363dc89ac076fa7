import 'reflect-metadata'
import { describe, expect, it } from 'vitest'
import { changed, faultyQuestions, warningsOf } from '../../../tests/harness/answers/judge.ts'
import { politicalParty as sample } from '../../../tests/harness/answers/political-party.ts'
import { getService } from '../catalogue/service-type.ts'
import './political-party.ts'

const service = getService('POLITICAL_PARTY')
const aid = {
  kind: sample.kind,
  field: sample.field,
  papers: [],
  answers: {
    reportType: 'AID_APPLICATION',
    name: sample.answers.name,
    level: 'DPC',
    budgetYear: 2027,
    electionYear: 2024,
    validVotes: 41_250,
    seats: 4,
    valuePerVote: '1500',
    requestedAmount: 'Rp61.875.000',
    educationShare: 66.67,
    secretariatShare: 33.33,
    bankName: 'Bank Contoh',
    bankAccount: '0012345678900',
    bankAccountHolder: sample.answers.name,
  },
}

describe('a report of a political party', () => {
  it.each([
    [{}, []],
    [{ officers: sample.answers.officers.slice(1) }, ['officers']],
    [{ officers: sample.answers.officers.map((one) => ({ ...one, position: 'CHAIR' })) }, ['officers']],
    [{ boardUntil: '2026-03-09' }, ['boardUntil']],
    [{ boardWomen: 22 }, ['boardWomen']],
  ])('with %o has faults in %o', (changes, questions) => {
    expect(faultyQuestions(sample, changes)).toEqual(questions)
  })

  it.each([
    [{}, []],
    [{ secretariatShare: 33.34 }, ['secretariatShare']],
    [{ educationShare: 60, secretariatShare: 40 }, []],
    [{ budgetYear: 1999 }, ['budgetYear']],
  ])('asking for aid with %o has faults in %o', (changes, questions) => {
    expect(faultyQuestions(aid, changes)).toEqual(questions)
  })

  it('warns of few women and of sums that differ', () => {
    expect(warningsOf(sample)).toEqual([])
    expect(warningsOf(sample, { boardWomen: 6 })).toHaveLength(1)
    expect(warningsOf(aid)).toEqual([])
    expect(warningsOf(aid, { requestedAmount: '61875001' })).toHaveLength(1)
  })

  it('is valid as long as the decree on its management, other reports for ever', () => {
    expect(service.validUntil(changed(sample), '2026-11-25')).toBe('2031-03-09')
    expect(service.validUntil(changed(aid), '2026-11-25')).toBeUndefined()
  })

  it('reads years and money in the letter as people write them', () => {
    const { rows, subject } = service.letter(changed(aid))
    expect(subject).toBe('Tanda Terima Pengajuan Bantuan Keuangan Partai Politik')
    expect(rows).toContainEqual({ label: 'Tahun anggaran', value: '2027' })
    expect(rows).toContainEqual({ label: 'Nilai yang diajukan', value: 'Rp61.875.000' })
  })

  it('is the same application once per party and year', () => {
    const keys = (changes: object) => service.sameness(changed(aid, { ...changes }))
    expect(keys({ seats: 5 })).toEqual(keys({}))
    expect(keys({ budgetYear: 2028 })).not.toEqual(keys({}))
  })
})

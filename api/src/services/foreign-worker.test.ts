import 'reflect-metadata'
import { describe, expect, it } from 'vitest'
import { foreignWorker as sample } from '../../../tests/harness/answers/foreign-worker.ts'
import { changed, faultyQuestions, warningsOf } from '../../../tests/harness/answers/judge.ts'
import { getService } from '../catalogue/service-type.ts'
import './foreign-worker.ts'

const service = getService('FOREIGN_WORKER')
const [engineer, director] = sample.answers.workers
const withEngineer = (changes: object) => ({ workers: [{ ...engineer, ...changes }, director] })
const left = { status: 'LEFT', leftOn: '2026-11-01' }

describe('a report on foreign workers', () => {
  it.each([
    [{}, []],
    [{ workers: [] }, ['workers']],
    [{ reportType: 'PERIODIC' }, ['period']],
    [{ taxNumber: '02.345.678.4-409.000' }, []],
    [withEngineer({ passportExpiresOn: '2026-11-20' }), ['workers.0.passportExpiresOn']],
    [withEngineer({ passportExpiresOn: '2026-11-20', ...left }), []],
    [withEngineer({ status: 'LEFT' }), ['workers.0.leftOn']],
    [withEngineer({ stayUntil: '2026-09-30' }), ['workers.0.stayUntil']],
    [withEngineer({ approvalUntil: '2026-09-01' }), ['workers.0.approvalUntil']],
    [withEngineer({ contractEndsOn: '2026-10-01' }), ['workers.0.contractEndsOn']],
    [withEngineer({ stayPermitNumber: null }), ['workers.0.stayPermitNumber']],
    [withEngineer({ stayPermitNumber: null, stayPermitKind: 'VISIT' }), []],
    [withEngineer({ counterpartName: null }), ['workers.0.counterpartName']],
  ])('with %o has faults in %o', (changes, questions) => {
    expect(faultyQuestions(sample, changes)).toEqual(questions)
  })

  it.each([
    [{}, 0],
    [withEngineer({ passportExpiresOn: '2027-09-29' }), 1],
    [withEngineer({ birthDate: '2012-01-01' }), 1],
    [withEngineer({ birthDate: '1940-01-01' }), 1],
    [withEngineer({ birthDate: '1940-01-01', ...left }), 0],
  ])('with %o shows %i warnings', (changes, count) => {
    expect(warningsOf(sample, changes)).toHaveLength(count)
  })

  it.each([
    [{}, '2026-11-25', '2027-06-30'],
    [{ workers: [engineer] }, '2026-11-25', '2027-09-14'],
    [{ workers: [{ ...engineer, stayUntil: '2030-01-01', approvalUntil: '2030-01-01' }] }, '2026-11-25', '2027-11-25'],
    [{ workers: [{ ...engineer, ...left }] }, '2026-11-25', undefined],
  ])('with %o issued on %s is valid until %s, when renewal is due', (changes, issuedOn, until) => {
    const answers = changed(sample, changes)
    expect(service.validUntil(answers, issuedOn)).toBe(until)
    expect(service.followUp?.[0]?.due(answers, issuedOn)).toBe(until)
  })

  it('tells the same worker by the passport', () => {
    expect(service.sameness(changed(sample))).toContain('passport:JPN:TR1234567')
  })

  it('lists every worker in its letter and says that it is no permit', () => {
    const letter = service.letter(changed(sample))
    expect(letter.tables?.[0]?.rows).toHaveLength(2)
    expect(letter.tables?.[0]?.rows[0]).toContain('Jepang')
    expect(letter.provisions.at(-1)).toContain('bukan izin tinggal')
  })
})

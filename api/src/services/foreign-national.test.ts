import 'reflect-metadata'
import { describe, expect, it } from 'vitest'
import { foreignNational as sample } from '../../../tests/harness/answers/foreign-national.ts'
import { changed, faultyQuestions, warningsOf } from '../../../tests/harness/answers/judge.ts'
import { getService } from '../catalogue/service-type.ts'
import './foreign-national.ts'

const service = getService('FOREIGN_NATIONAL')
const departure = { reportType: 'DEPARTURE', departedOn: '2026-11-20' }
const noPassport = {
  passportNumber: null,
  passportCountry: null,
  passportIssuedOn: null,
  passportExpiresOn: null,
  stayPermitKind: null,
  stayFrom: null,
  stayUntil: null,
}

describe('a report on a foreigner', () => {
  it.each([
    [{}, []],
    [departure, []],
    [{ reportType: 'DEPARTURE' }, ['departedOn']],
    [{ ...departure, departedOn: '2026-11-10' }, ['departedOn']],
    [{ passportExpiresOn: '2026-11-20' }, ['passportExpiresOn']],
    [{ passportExpiresOn: '2026-11-20', ...departure }, []],
    [{ leavingOn: '2026-11-10' }, ['leavingOn']],
    [{ leavingOn: null }, []],
    [{ arrivedOn: '2026-11-09' }, ['arrivedOn']],
    [{ relation: 'SELF', reporterIdentityNumber: null }, []],
    [{ reporterIdentityNumber: null }, ['reporterIdentityNumber']],
    [{ category: 'REFUGEE', ...noPassport }, []],
    [{ stayPermitKind: 'LIMITED' }, ['stayPermitNumber']],
    [{ works: true, employer: 'Yayasan Contoh', worksSince: '2026-11-12' }, ['employerKind']],
    [{ category: 'FOREIGN_ORGANIZATION' }, ['funding']],
    [{ hasCompanions: false, companions: [] }, []],
  ])('with %o has faults in %o', (changes, questions) => {
    expect(faultyQuestions(sample, changes)).toEqual(questions)
  })

  it.each([
    [{}, 0],
    [{ passportExpiresOn: '2027-05-10' }, 1],
    [{ passportExpiresOn: '2027-05-10', ...departure }, 0],
    [{ category: 'REFUGEE', ...noPassport }, 0],
  ])('with %o shows %i warnings', (changes, count) => {
    expect(warningsOf(sample, changes)).toHaveLength(count)
  })

  it.each([
    [{}, '2027-01-09', '2026-12-20'],
    [{ leavingOn: null }, '2027-01-09', '2027-01-09'],
    [departure, undefined, undefined],
  ])('with %o is valid until %s and asked about on %s', (changes, until, due) => {
    const answers = changed(sample, changes)
    expect(service.validUntil(answers, '2026-11-25')).toBe(until)
    expect(service.followUp?.[0]?.due(answers, '2026-11-25')).toBe(due)
  })

  it.each([
    ['RECEIPT', 'Tanda Terima Pelaporan Keberadaan Orang Asing'],
    ['STATEMENT', 'Surat Keterangan Keberadaan Orang Asing'],
  ])('asked for a %s gets a %s', (product, subject) => {
    expect(service.letter(changed(sample, { product })).subject).toBe(subject)
  })

  it('shows category and nationality in lists, not the passport', () => {
    expect(service.subject(changed(sample))).toBe('Tenaga ahli, akademisi atau konsultan – Malaysia')
  })
})

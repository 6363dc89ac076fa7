import 'reflect-metadata'
import { describe, expect, it } from 'vitest'
import { changed, faultyQuestions, warningsOf } from '../../../tests/harness/answers/judge.ts'
import { paskibra as sample } from '../../../tests/harness/answers/paskibra.ts'
import { getService } from '../catalogue/service-type.ts'
import './paskibra.ts'

const service = getService('PASKIBRA')

describe('a registration for the flag hoisters', () => {
  it.each([
    [{}, []],
    [{ parentConsent: false }, ['parentConsent']],
    [{ candidateConsent: false }, ['candidateConsent']],
    [{ parentConsent: null }, ['parentConsent']],
    [{ height: 139.9 }, ['height']],
    [{ height: 150 }, []],
    [{ studentNumber: '123' }, ['studentNumber']],
    [{ village: '32.14.99.2001' }, ['village']],
  ])('with %o has faults in %o', (changes, questions) => {
    expect(faultyQuestions(sample, changes)).toEqual(questions)
  })

  it.each([
    [{}, 0],
    [{ height: 160 }, 0],
    [{ height: 159.9 }, 1],
    [{ height: 175.1 }, 1],
    [{ grade: 'XI' }, 1],
    [{ identityNumber: '3214031708110001', birthDate: '2011-08-17', sex: 'MALE' }, 0],
    [{ identityNumber: '3214031808110001', birthDate: '2011-08-18', sex: 'MALE' }, 1],
    [{ identityNumber: '3214035808080001', birthDate: '2008-08-18' }, 0],
    [{ identityNumber: '3214035708080001', birthDate: '2008-08-17' }, 1],
  ])('with %o shows %i warnings and is never refused for them', (changes, count) => {
    expect(warningsOf(sample, changes)).toHaveLength(count)
    expect(faultyQuestions(sample, changes)).toEqual([])
  })

  it('shows initials in lists, and neither number nor health on the card', () => {
    const answers = changed(sample)
    expect(service.subject(answers)).toBe('SMA Negeri Contoh Jatiluhur – Pendaftaran Paskibra 2027 (SPM)')
    const card = JSON.stringify(service.letter(answers))
    for (const secret of ['0101234567', '3214035303100001', '167', 'Puskesmas']) expect(card).not.toContain(secret)
  })

  it('is one registration per pupil and year, valid for that year', () => {
    expect(service.sameness(changed(sample))).toEqual(['candidate:0101234567:2027'])
    expect(service.validUntil(changed(sample), '2026-11-25')).toBe('2027-12-31')
  })

  it('treats everything about the child as specific data', () => {
    const pages = ['candidate', 'body']
    const loose = service.questions.filter(
      ({ page, personal }) => pages.includes(page ?? '') && personal !== 'SPECIFIC',
    )
    expect(loose.map(({ key }) => key)).toEqual(['year'])
  })
})

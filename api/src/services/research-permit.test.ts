import 'reflect-metadata'
import { describe, expect, it } from 'vitest'
import { changed, faultyQuestions, warningsOf } from '../../../tests/harness/answers/judge.ts'
import { researchPermit as sample } from '../../../tests/harness/answers/research-permit.ts'
import { getService } from '../catalogue/service-type.ts'
import './research-permit.ts'

const service = getService('RESEARCH_PERMIT')
const individual = { applicantType: 'INDIVIDUAL', institutionName: null, letterNumber: null, letterDate: null }

describe('a research permit', () => {
  it.each([
    [{}, []],
    [{ endDate: '2027-01-10' }, ['endDate']],
    [{ endDate: '2027-01-11' }, []],
    [{ startDate: '2026-11-20' }, ['startDate']],
    [{ studentNumber: null }, ['studentNumber']],
    [{ applicantType: 'LECTURER', studentNumber: null, degree: null, finalWork: null, semester: null }, []],
    [individual, []],
    [{ requestType: 'EXTENSION' }, ['previousNumber']],
    [{ funding: 'FOREIGN_SPONSOR' }, ['sponsorName']],
    [{ members: [] }, ['members']],
    [{ hasTeam: false, members: [] }, []],
    [{ places: [{ name: 'Balai Desa', district: '32.15.01' }] }, ['places.0.district']],
    [{ identityNumber: '3214' }, ['identityNumber']],
    [{ phone: '0264200123' }, ['phone']],
  ])('with %o has faults in %o', (changes, questions) => {
    expect(faultyQuestions(sample, changes)).toEqual(questions)
  })

  it.each([
    [{}, 0],
    [{ endDate: '2028-01-11' }, 0],
    [{ endDate: '2028-01-12' }, 1],
    [{ sex: 'MALE' }, 1],
    [{ birthDate: '1999-07-06' }, 1],
  ])('with %o shows %i warnings', (changes, count) => {
    expect(warningsOf(sample, changes)).toHaveLength(count)
  })

  it('is valid until its end and owes its report a week later', () => {
    const answers = changed(sample)
    expect(service.validUntil(answers, '2026-11-25')).toBe('2027-03-31')
    expect(service.followUp?.map(({ kind, due }) => [kind, due(answers, '2026-11-25')])).toEqual([
      ['RESEARCH_REPORT', '2027-04-07'],
    ])
  })

  it.each([
    [{}, 'Pengantar Izin Penelitian'],
    [{ finalWork: true }, 'Pencatatan Penelitian'],
    [{ applicantType: 'GOVERNMENT', funding: 'STATE_BUDGET' }, 'Pencatatan Penelitian'],
    [{ applicantType: 'LECTURER', finalWork: true }, 'Pengantar Izin Penelitian'],
    [{ activity: 'COMMUNITY_SERVICE' }, 'Pengantar Izin Kuliah Kerja Nyata'],
  ])('with %o gets a letter about %s', (changes, subject) => {
    expect(service.letter(changed(sample, changes)).subject).toBe(subject)
  })

  it('names the hosts and the study, and never the identity number', () => {
    const letter = service.letter(changed(sample, { letterAttention: 'Sekretaris Kecamatan' }))
    expect(letter.addressee).toEqual(['Camat Wanayasa', 'c.q. Sekretaris Kecamatan', 'di Purwakarta'])
    expect(letter.rows).toContainEqual({ label: 'Judul', value: sample.answers.title })
    expect(JSON.stringify(letter)).not.toContain(sample.answers.identityNumber)
  })

  it('leaves the team out of the letter when there is none', () => {
    expect(service.letter(changed(sample, { hasTeam: false })).tables).toHaveLength(1)
  })

  it('considers no letter for somebody without an institution', () => {
    expect(service.letter(changed(sample, individual)).considerations).toEqual([])
  })

  it('is the same study for the same title in other capitals', () => {
    const again = changed(sample, { title: sample.answers.title.toUpperCase() })
    expect(service.sameness(again)).toEqual(service.sameness(changed(sample)))
  })
})

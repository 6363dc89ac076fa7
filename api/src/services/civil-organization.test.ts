import 'reflect-metadata'
import { describe, expect, it } from 'vitest'
import { civilOrganization as sample } from '../../../tests/harness/answers/civil-organization.ts'
import { changed, faultyQuestions, warningsOf } from '../../../tests/harness/answers/judge.ts'
import { getService } from '../catalogue/service-type.ts'
import './civil-organization.ts'

const service = getService('CIVIL_ORGANIZATION')
const [chair, ...others] = sample.answers.officers
const registered = {
  legalStatus: 'REGISTERED',
  registrationNumber: '220-00-00/999/X/2024',
  registrationDate: '2024-10-01',
  registrationUntil: '2029-09-30',
}
const activity = {
  kind: sample.kind,
  field: sample.field,
  papers: [],
  answers: {
    reportType: 'ACTIVITY',
    name: sample.answers.name,
    activityTitle: 'Pekan Membaca',
    activityDate: '2026-11-08',
    activityPlace: 'Balai Desa Plered',
    activitySummary: 'Diikuti 120 anak.',
  },
}

describe('a report of a civil organization', () => {
  it.each([
    [{}, []],
    [{ officers: [chair, chair, chair] }, ['officers']],
    [{ officers: others }, ['officers']],
    [{ termUntil: '2025-05-31' }, ['termUntil']],
    [{ decreeNumber: null }, ['decreeNumber']],
    [registered, []],
    [{ ...registered, registrationUntil: '2026-11-20' }, ['registrationUntil']],
    [{ legalStatus: 'APPLYING', decreeNumber: null, decreeDate: null }, []],
    [{ reportType: 'DISSOLUTION' }, ['dissolvedOn', 'dissolutionReason']],
    [{ officers: [{ ...chair, phone: null }, ...others] }, ['officers.0.phone']],
  ])('with %o has faults in %o', (changes, questions) => {
    expect(faultyQuestions(sample, changes)).toEqual(questions)
  })

  it('needs nothing but the activity to report one', () => {
    expect(faultyQuestions(activity, {})).toEqual([])
    expect(service.letter(changed(activity)).subject).toBe('Tanda Terima Laporan Kegiatan Organisasi Kemasyarakatan')
    expect(service.letter(changed(activity)).tables).toEqual([])
  })

  it('warns when an officer’s identity number tells another sex', () => {
    expect(warningsOf(sample)).toEqual([])
    expect(warningsOf(sample, { officers: [{ ...chair, sex: 'FEMALE' }, ...others] })).toHaveLength(1)
  })

  it.each([
    [{}, '2030-05-31'],
    [registered, '2029-09-30'],
    [{ registrationUntil: '2029-09-30' }, '2030-05-31'],
    [{ termUntil: '2035-01-01' }, '2031-11-25'],
    [{ reportType: 'DISSOLUTION' }, undefined],
    [{ reportType: 'REGISTRATION' }, undefined],
  ])('with %o is valid until %s', (changes, until) => {
    expect(service.validUntil(changed(sample, changes), '2026-11-25')).toBe(until)
    expect(service.followUp?.[0]?.due(changed(sample, changes), '2026-11-25')).toBe(until)
  })

  it.each(['NEW', 'CHANGE', 'EXTENSION', 'ACTIVITY', 'REGISTRATION', 'DISSOLUTION'])(
    'for %s never gets a registration (SKT), which is the Minister’s',
    (reportType) => {
      const { subject } = service.letter(changed(sample, { reportType }))
      expect(subject).toBeTruthy()
      expect(subject).not.toMatch(/SKT|Surat Keterangan Terdaftar/i)
    },
  )

  it('calls nobody illegal', () => {
    expect(JSON.stringify([service.summary, service.notHere, service.letter(changed(sample))])).not.toMatch(
      /ilegal|illegal/i,
    )
  })
})

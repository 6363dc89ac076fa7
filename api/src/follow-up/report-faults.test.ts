import 'reflect-metadata'
import { expect, it } from 'vitest'
import { faultsOfReport, type ReportText } from './report-faults.ts'
import { PublicationConsent } from './research-report.ts'

const today = '2026-11-21'
const report: ReportText = {
  finishedOn: '2026-11-21',
  abstract: 'Hasilnya baik.',
  publication: PublicationConsent.YES,
}

it.each<[string, Partial<ReportText>, string[]]>([
  ['a report that ended today', {}, []],
  ['an end tomorrow', { finishedOn: '2026-11-22' }, ['finishedOn']],
  ['no summary', { abstract: '' }, ['abstract']],
  ['an endless summary', { abstract: 'a'.repeat(5001) }, ['abstract']],
  ['endless recommendations', { recommendations: 'a'.repeat(5001) }, ['recommendations']],
  ['an embargo without a day', { publication: PublicationConsent.EMBARGO }, ['embargoUntil']],
  ['an embargo that ended', { publication: PublicationConsent.EMBARGO, embargoUntil: today }, ['embargoUntil']],
  ['an embargo to come', { publication: PublicationConsent.EMBARGO, embargoUntil: '2027-01-01' }, []],
  ['a repository', { repositoryUrl: 'https://repository.example/123' }, []],
  ['a script for a repository', { repositoryUrl: 'javascript:alert(1)' }, ['repositoryUrl']],
  ['words for a repository', { repositoryUrl: 'di kampus' }, ['repositoryUrl']],
  ['everything at once', { abstract: '', finishedOn: '2027-01-01' }, ['finishedOn', 'abstract']],
])('%s', (_name, change, fields) => {
  expect(faultsOfReport({ ...report, ...change }, today).map(({ field }) => field)).toEqual(fields)
})

import { expect, test } from 'vitest'
import { readDate, readVerdict } from './clamd-scanner.ts'

test.each([
  ['stream: OK', { verdict: 'CLEAN' }],
  ['stream: Win.Test.EICAR_HDB-1 FOUND', { verdict: 'INFECTED', signature: 'Win.Test.EICAR_HDB-1' }],
  ['INSTREAM size limit exceeded. ERROR', { verdict: 'UNAVAILABLE' }],
  ['', { verdict: 'UNAVAILABLE' }],
  ['stream: OK but', { verdict: 'UNAVAILABLE' }],
])('%j means %j', (answer, verdict) => expect(readVerdict(answer)).toEqual(verdict))

test('reads the day of the signatures from the version', () => {
  expect(readDate('ClamAV 1.4.3/27800/Fri Nov 20 08:25:46 2026')).toEqual(new Date('2026-11-20T08:25:46Z'))
  expect(readDate('ClamAV 1.4.3')).toBeUndefined()
})

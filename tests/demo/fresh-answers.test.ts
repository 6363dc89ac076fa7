import { beforeAll, describe, expect, test } from 'vitest'
import { faultsOfSubmission, normalise } from '../../api/src/catalogue/check-answers.ts'
import { getService } from '../../api/src/catalogue/service-type.ts'
import { registerModules } from '../../api/src/modules.ts'
import { allSamples } from '../harness/answers/all.ts'
import { freshAnswers } from './fresh-answers.ts'

beforeAll(registerModules)

describe.each(allSamples)('the sample of $kind', (sample) => {
  test.each(['2026-11-20', '2026-12-31', '2027-01-01', '2027-06-15', '2028-02-29'])('can be filed on %s', (day) => {
    const service = getService(sample.kind)
    const { answers } = freshAnswers(sample, day)
    expect(faultsOfSubmission(service, normalise(service.questions, answers), day)).toEqual([])
  })
})

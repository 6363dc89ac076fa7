import 'reflect-metadata'
import { describe, expect, it } from 'vitest'
import { faultsOfSubmission, normalise } from '../../api/src/catalogue/check-answers.ts'
import { faultsOfCatalogue } from '../../api/src/catalogue/check-catalogue.ts'
import { allServices, getService } from '../../api/src/catalogue/service-type.ts'
import '../../api/src/services/index.ts'
import { researchPermit } from '../harness/answers/research-permit.ts'

const today = '2026-11-21'

describe('the catalogue', () => {
  it('has no fault', () => {
    expect(faultsOfCatalogue(allServices())).toEqual([])
  })

  it.each([researchPermit])('$kind can be filed with its sample answers', ({ kind, answers }) => {
    const service = getService(kind)
    expect(faultsOfSubmission(service, normalise(service.questions, answers), today)).toEqual([])
  })
})

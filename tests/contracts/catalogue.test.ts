import 'reflect-metadata'
import { describe, expect, it } from 'vitest'
import { questionsOfClass } from '../../api/src/catalogue/ask.ts'
import { faultsOfSubmission, normalise } from '../../api/src/catalogue/check-answers.ts'
import { faultsOfCatalogue } from '../../api/src/catalogue/check-catalogue.ts'
import { holds } from '../../api/src/catalogue/condition.ts'
import { formOf } from '../../api/src/catalogue/form.ts'
import { allServices, getService, type Service } from '../../api/src/catalogue/service-type.ts'
import '../../api/src/services/index.ts'
import { allSamples } from '../harness/answers/all.ts'
import { toy } from '../harness/answers/toy.ts'
import '../harness/toy-service.ts'

const today = '2026-11-21'
const samples = [...allSamples, toy]

const questionsWithRows = (service: Service) =>
  service.questions.flatMap((one) => [one, ...(one.kind.group ? questionsOfClass(one.kind.group.row()) : [])])

describe('the catalogue', () => {
  it('has no fault', () => {
    expect(faultsOfCatalogue(allServices())).toEqual([])
  })

  it('holds the six services of Perbup 63/2024 and the toy of the tests', () => {
    expect(allServices().map(({ code }) => code)).toEqual(['TKA', 'OAS', 'PNL', 'ORM', 'PPL', 'PSK', 'TOY'])
  })
})

describe.each(samples)('$kind', ({ kind, answers, papers }) => {
  const service = getService(kind)
  const tidy = normalise(service.questions, answers)

  it('can be filed with its sample answers', () => {
    expect(faultsOfSubmission(service, tidy, today)).toEqual([])
  })

  it('is filed in vain when empty: every question that always applies is named', () => {
    const named = faultsOfSubmission(service, {}, today).map(({ question }) => question)
    const first = service.pages.find(({ when }) => !when)?.key
    const due = service.questions.filter((one) => one.page === first && one.required && !one.when)
    expect(named).toEqual(expect.arrayContaining(due.map(({ key }) => key)))
  })

  it('has sample papers for exactly the requirements that must be met', () => {
    const due = service.requirements.filter(({ when, required = true }) => required && holds(when, tidy))
    const known = service.requirements.map(({ key }) => key)
    expect(papers).toEqual(expect.arrayContaining(due.map(({ key }) => key)))
    expect(known).toEqual(expect.arrayContaining(papers))
  })

  it('says everything in both languages', () => {
    const texts = [
      service.title,
      service.summary,
      service.standard.product,
      ...service.legalBasis,
      ...(service.notHere ?? []),
      ...service.pages.map(({ title }) => title),
      ...service.requirements.flatMap(({ title, help }) => (help ? [title, help] : [title])),
      ...questionsWithRows(service).flatMap(({ label, help }) => (help ? [label, help] : [label])),
    ]
    expect(texts.filter(({ id, en }) => !id.trim() || !en.trim())).toEqual([])
  })

  it('draws every question on a page of its form', () => {
    const drawn = formOf(service).flatMap(({ questions }) => questions.map(({ key }) => key))
    expect(drawn.toSorted()).toEqual(service.questions.map(({ key }) => key).toSorted())
  })

  it('gives conditions of rows only over questions of the same row', () => {
    for (const { kind: rows } of service.questions.filter((one) => one.kind.group)) {
      const asked = questionsOfClass(rows.group!.row())
      const keys = asked.map(({ key }) => key)
      const looked = asked.flatMap(({ when }) => (when && 'question' in when ? [when.question] : []))
      expect(keys).toEqual(expect.arrayContaining(looked))
    }
  })

  it('writes a letter without gaps', () => {
    expect(JSON.stringify(service.letter(tidy))).not.toMatch(/undefined|null|\[object|NaN|""/)
  })

  it('shows no identity number in the line of lists', () => {
    expect(service.subject(tidy)).not.toMatch(/undefined|null|\d{8,}/)
    expect(service.holder(tidy)).toBeTruthy()
    expect(service.sameness(tidy).length).toBeGreaterThan(0)
  })
})

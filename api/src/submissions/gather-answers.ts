import { questionsOfClass } from '../catalogue/ask.ts'
import { allServices, groupsOf, type Service } from '../catalogue/service-type.ts'
import type { Gathered, GatheredBranch } from '../foundation/reads/gathering.ts'

/** All answers to a submission with their repeated rows in order, as checks want them; of its own service only. */
export const gatherAnswers: GatheredBranch = {
  on: 'service',
  branches: () => Object.fromEntries(allServices().map((service) => [service.kind, answersTo(service)])),
}

const answersTo = (service: Service): Gathered => ({
  entity: () => service.answers,
  by: 'submission',
  needs: service.questions.filter(({ kind }) => !kind.group).map(({ key }) => key),
  along: Object.fromEntries(groupsOf(service).map(({ key, kind }) => [key, rowsOf(kind.group!.row())])),
})

const rowsOf = (row: new () => object): Gathered => ({
  entity: () => row,
  by: 'submission',
  order: { ordinal: 'asc' },
  needs: questionsOfClass(row).map(({ key }) => key),
})

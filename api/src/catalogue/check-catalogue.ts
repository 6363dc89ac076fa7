import { questionsOfClass } from './ask.ts'
import { questionsOf } from './condition.ts'
import type { Question } from './questions/question.ts'
import type { Service } from './service-type.ts'

/** Every fault of the registered services, each with the file's service and the key; a start with any is refused. */
export function faultsOfCatalogue(services: readonly Service[]): string[] {
  const codes = new Set<string>()
  return services.flatMap((service) => {
    const faults = faultsOfService(service).map((fault) => `${service.kind}: ${fault}`)
    if (codes.has(service.code)) faults.push(`${service.kind}: code ${service.code} is taken`)
    codes.add(service.code)
    return faults
  })
}

function faultsOfService(service: Service): string[] {
  const faults: string[] = []
  const keys = new Set(service.questions.map((question) => question.key))
  const pages = new Set(service.pages.map((page) => page.key))
  if (!/^[A-Z]{3}$/.test(service.code)) faults.push(`code ${service.code} is not three capitals`)
  if (service.questions.length === 0) faults.push('asks nothing')
  for (const question of service.questions) {
    if (!question.page || !pages.has(question.page)) faults.push(`question ${question.key} stands on no page`)
    faults.push(...strangers(question.when, keys, `question ${question.key}`))
    if (question.kind.group) faults.push(...faultsOfGroup(question.key, questionsOfClass(question.kind.group.row())))
  }
  for (const page of service.pages) {
    if (!service.questions.some((question) => question.page === page.key)) faults.push(`page ${page.key} is empty`)
    faults.push(...strangers(page.when, keys, `page ${page.key}`))
  }
  const papers = service.requirements.map((requirement) => requirement.key)
  if (new Set(papers).size < papers.length) faults.push('a requirement key stands twice')
  for (const requirement of service.requirements)
    faults.push(...strangers(requirement.when, keys, `requirement ${requirement.key}`))
  return faults
}

/** Columns every row has of its own. */
const taken = new Set(['id', 'submission', 'ordinal'])

function faultsOfGroup(group: string, questions: readonly Question[]): string[] {
  if (questions.length === 0) return [`group ${group} asks nothing`]
  const keys = new Set(questions.map((question) => question.key))
  return questions.flatMap(({ key, when }) => [
    ...(taken.has(key) ? [`group ${group} asks ${key}, which every row has already`] : []),
    ...strangers(when, keys, `question ${group}.${key}`),
  ])
}

const strangers = (condition: Parameters<typeof questionsOf>[0], keys: ReadonlySet<string>, where: string): string[] =>
  questionsOf(condition)
    .filter((key) => !keys.has(key))
    .map((key) => `${where} depends on ${key}, which is not asked`)

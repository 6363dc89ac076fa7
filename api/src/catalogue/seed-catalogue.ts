import type { EntityManager } from '@mikro-orm/postgresql'
import { ref } from '@mikro-orm/core'
import { Division } from '../accounts/division.ts'
import { PaperFormat, Requirement } from './requirement.ts'
import { allServices, type RequirementSeed, type Service } from './service-type.ts'
import { Fate, ServiceStandard } from './service-standard.ts'

/** Writes version 1 of every registered service's standard; what is there already is left alone. */
export async function seedCatalogue(em: EntityManager, now: Date): Promise<void> {
  const known = new Set((await em.find(ServiceStandard, { version: 1 })).map((standard) => standard.service))
  const divisions = new Map((await em.find(Division, {})).map((division) => [division.code, division]))
  for (const service of allServices()) {
    if (known.has(service.kind)) continue
    const owner = divisions.get(service.standard.division)
    if (!owner) throw new Error(`${service.kind}: no division ${service.standard.division}`)
    const standard = firstVersion(service, owner, now)
    em.persist(standard)
    service.requirements.forEach((seed, index) => em.persist(requirementOf(standard, seed, index + 1, now)))
  }
  await em.flush()
}

function firstVersion(service: Service, owner: Division, now: Date): ServiceStandard {
  const { retention, division: _, ...seed } = service.standard
  return Object.assign(new ServiceStandard(), {
    ...seed,
    createdAt: now,
    service: service.kind,
    version: 1,
    division: ref(owner),
    legalBasis: [...service.legalBasis],
    activeYears: retention.active,
    inactiveYears: retention.inactive,
    fate: Fate[retention.fate],
    thresholds: seed.thresholds ?? {},
  })
}

const requirementOf = (standard: ServiceStandard, seed: RequirementSeed, position: number, now: Date): Requirement =>
  Object.assign(new Requirement(), {
    createdAt: now,
    standard: ref(standard),
    key: seed.key,
    position,
    title: seed.title,
    help: seed.help ?? null,
    required: seed.required ?? true,
    when: seed.when ?? null,
    formats: (seed.formats ?? ['PDF', 'JPEG', 'PNG']).map((format) => PaperFormat[format]),
    maxBytes: seed.maxBytes ?? 5_000_000,
  })

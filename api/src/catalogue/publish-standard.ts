import { LockMode, ref } from '@mikro-orm/core'
import { Division } from '../accounts/division.ts'
import { record } from '../audit/record.ts'
import { badInput, type FieldFault, forbidden, stale } from '../foundation/errors.ts'
import { classificationCode } from '../foundation/formats/classification-code.ts'
import { cleanCode } from '../foundation/formats/clean-text.ts'
import { findVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { currentStandard } from './current-standard.ts'
import { keepsStandard } from './keeps-standard.ts'
import { readCondition } from './read-condition.ts'
import { Requirement } from './requirement.ts'
import { ServiceStandard } from './service-standard.ts'
import { getService } from './service-type.ts'
import { faultsOfStandard } from './standard-faults.ts'
import type { PublishStandardInput, RequirementInput } from './standard-inputs.ts'
import { tidyText } from './standard-values.ts'

/** Puts a new version of a service's standard in force; what was filed before keeps the version it was filed under. */
export async function publishStandard(work: Work, raw: PublishStandardInput): Promise<ServiceStandard> {
  const current = await lockCurrent(work, raw.service)
  requireOwner(work, current, raw)
  if (current.version !== raw.version) throw stale(raw.version, current.version)
  const input = tidy(raw)
  const owner = await findOwner(work, current, input)
  const faults = faultsOfStandard(input, getService(input.service))
  if (!owner) faults.unshift(unknownDivision)
  if (!owner || faults.length > 0) throw badInput(...faults)
  const standard = nextVersion(work, current, owner, input)
  work.em.persist(standard)
  input.requirements.forEach((paper, index) => work.em.persist(requirementOf(standard, paper, index + 1)))
  const subject = { type: 'ServiceStandard', id: standard.id }
  await record(work, {
    action: 'catalogue.publish-standard',
    subject,
    detail: { service: standard.service, version: standard.version, division: owner.id },
  })
  return standard
}

/** The first version stands for the whole series: whoever holds it publishes, others wait and then see the result. */
async function lockCurrent({ em }: Work, service: string): Promise<ServiceStandard> {
  await em.findOneOrFail(ServiceStandard, { service, version: 1 }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  return currentStandard(em, service)
}

function requireOwner({ viewer }: Work, current: ServiceStandard, { divisionId }: PublishStandardInput): void {
  if (!keepsStandard(viewer, current)) throw forbidden(notOwner)
  if (viewer.kind !== 'SUPER_ADMIN' && divisionId && divisionId !== current.division.id) throw forbidden(notTheirs)
}

async function findOwner(
  work: Work,
  current: ServiceStandard,
  { divisionId }: PublishStandardInput,
): Promise<Division | null> {
  const division = await findVisible(Division, divisionId ?? current.division.id, work)
  return division?.active || division?.id === current.division.id ? division : null
}

const tidy = (input: PublishStandardInput): PublishStandardInput => ({
  ...input,
  product: tidyText(input.product),
  legalBasis: input.legalBasis.map(tidyText),
  classification: classificationCode.normalise(input.classification),
  register: cleanCode(input.register),
  numberPattern: cleanCode(input.numberPattern),
  requirements: input.requirements.map((paper) => ({
    ...paper,
    title: tidyText(paper.title),
    help: paper.help ? tidyText(paper.help) : null,
    formats: [...new Set(paper.formats)],
  })),
})

function nextVersion(
  work: Work,
  current: ServiceStandard,
  owner: Division,
  { requirements: _papers, divisionId: _owner, ...input }: PublishStandardInput,
): ServiceStandard {
  return Object.assign(new ServiceStandard(), {
    ...input,
    thresholds: { ...input.thresholds } as Record<string, number>,
    createdAt: work.clock.now(),
    version: current.version + 1,
    division: ref(owner),
  } satisfies Partial<ServiceStandard>)
}

const requirementOf = (standard: ServiceStandard, paper: RequirementInput, position: number): Requirement =>
  Object.assign(new Requirement(), {
    ...paper,
    createdAt: standard.createdAt,
    standard: ref(standard),
    position,
    when: paper.when ? readCondition(paper.when) : null,
  } satisfies Partial<Requirement>)

const unknownDivision: FieldFault = {
  field: 'divisionId',
  message: { id: 'Bidang ini tidak ada atau sudah ditutup.', en: 'This division does not exist or is closed.' },
}
const notOwner = {
  id: 'Standar layanan ini hanya diubah oleh admin bidang pemiliknya.',
  en: 'Only an admin of the owning division changes this standard.',
}
const notTheirs = {
  id: 'Bidang pemilik layanan hanya diganti oleh admin badan.',
  en: 'Only an admin of the agency changes the owning division.',
}

import type { EntityManager } from '@mikro-orm/postgresql'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { computed, each, many, one, Reads, rows } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { currentStandard } from './current-standard.ts'
import { Holiday } from './holiday.ts'
import { keepsStandard } from './keeps-standard.ts'
import { Requirement } from './requirement.ts'
import { descriptionOf, ServiceDescription } from './service-description.ts'
import { allServices, getService, ServiceKind } from './service-type.ts'
import { ServiceStandard } from './service-standard.ts'

/** The version in force comes first: the highest. */
const inForce = { version: 'desc' } as const
const serviceKinds = () => allServices().map(({ kind }) => kind)

/** Reads of the catalogue; open to everyone, as Perbup 63/2024 Pasal 2 and 7(2) ask. */
@Resolver(() => ServiceDescription)
export class CatalogueResolver {
  @Query(() => [ServiceDescription], { description: 'All services, with requirements, days and cost. Public.' })
  @Reads(each(() => ServiceStandard, 'service', serviceKinds, inForce))
  async services(@Ctx() { em }: Request): Promise<ServiceDescription[]> {
    const standards = await currentStandards(em)
    return allServices().map((service) => descriptionOf(service, standards.get(service.kind)!))
  }

  @Query(() => ServiceDescription, { description: 'One service, with its form. Public.' })
  @Reads(
    one(
      () => ServiceStandard,
      ({ kind }) => ({ service: kind }),
      inForce,
    ),
  )
  async service(
    @Arg('kind', () => ServiceKind, { description: 'Which service.' }) kind: string,
    @Ctx() { em }: Request,
  ): Promise<ServiceDescription> {
    return descriptionOf(getService(kind), await currentStandard(em, kind))
  }

  @Query(() => [Holiday], { description: 'The days that are not working days, oldest first. Public.' })
  @Reads(rows(() => Holiday, { day: 'asc' }))
  holidays(@Ctx() { em }: Request): Promise<Holiday[]> {
    return em.find(Holiday, {}, { orderBy: { day: 'asc' } })
  }
}

/** What a version of a standard tells beyond its own row: its papers, and who may follow it with another. */
@Resolver(() => ServiceStandard)
export class ServiceStandardResolver {
  @FieldResolver(() => [Requirement], { description: 'The papers to hand in, in the order of the checklist.' })
  @Reads(many(() => Requirement, 'standard', { position: 'asc' }))
  requirements(@Root() standard: ServiceStandard, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('Requirement', 'standard', standard.id, { position: 'asc' })
  }

  @FieldResolver(() => Boolean, { description: 'Whether the asker may put the next version in force.' })
  @Reads(computed(['division'], (row: ServiceStandard, { viewer }) => keepsStandard(viewer, row)))
  mayPublish(@Root() standard: ServiceStandard, @Ctx() { viewer }: Request): boolean {
    return keepsStandard(viewer, standard)
  }
}

/** The version in force of every service, in one statement. */
async function currentStandards(em: EntityManager): Promise<Map<string, ServiceStandard>> {
  const standards = await em.find(ServiceStandard, {}, { orderBy: { version: 'asc' } })
  return new Map(standards.map((standard) => [standard.service, standard]))
}

import { Field, ObjectType } from 'type-graphql'
import { LocalizedText } from '../foundation/localized-text.ts'
import { computed, Reads, same } from '../foundation/reads/read.ts'
import type { Text } from '../foundation/text.ts'
import { FormPage, formOf } from './form.ts'
import { ServiceStandard } from './service-standard.ts'
import { getService, type Service, ServiceKind } from './service-type.ts'

const told = {
  kind: ({ kind }: Service) => kind,
  code: ({ code }: Service) => code,
  title: ({ title }: Service) => title,
  summary: ({ summary }: Service) => summary,
  notHere: ({ notHere }: Service) => [...(notHere ?? [])],
  form: formOf,
}

/** What the code says of the service that a standard governs. */
const tells = (field: keyof typeof told) =>
  Reads(computed<ServiceStandard>(['service'], ({ service }) => told[field](getService(service))))

/** What the public is told about a service before anything is filled in (UU 25/2009, PermenPANRB 15/2014). */
@ObjectType('Service', { description: 'One of the services, as told to the public before anything is filled in.' })
export class ServiceDescription {
  @Field(() => ServiceKind, { description: 'Which service.' })
  @tells('kind')
  kind!: string

  @Field(() => String, { description: 'Three letters that stand in submission numbers.' })
  @tells('code')
  code!: string

  @Field(() => LocalizedText, { description: 'Its name.' })
  @tells('title')
  title!: Text

  @Field(() => LocalizedText, { description: 'What it is for, in plain words.' })
  @tells('summary')
  summary!: Text

  @Field(() => [LocalizedText], { description: 'When this is not the right door, and which one is.' })
  @tells('notHere')
  notHere!: Text[]

  @Field(() => [FormPage], { description: 'The form as data: pages of few questions.' })
  @tells('form')
  form!: FormPage[]

  @Field(() => ServiceStandard, { description: 'The standard in force: requirements, legal basis, days, cost.' })
  @Reads(same)
  standard!: ServiceStandard
}

/** The public face of a service under a given standard. */
export const descriptionOf = (service: Service, standard: ServiceStandard): ServiceDescription => ({
  kind: told.kind(service),
  code: told.code(service),
  title: told.title(service),
  summary: told.summary(service),
  notHere: told.notHere(service),
  form: told.form(service),
  standard,
})

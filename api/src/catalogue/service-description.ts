import { Field, ObjectType } from 'type-graphql'
import { LocalizedText } from '../foundation/localized-text.ts'
import type { Text } from '../foundation/text.ts'
import { FormPage, formOf } from './form.ts'
import { ServiceStandard } from './service-standard.ts'
import { type Service, ServiceKind } from './service-type.ts'

/** What the public is told about a service before anything is filled in (UU 25/2009, PermenPANRB 15/2014). */
@ObjectType('Service', { description: 'One of the services, as told to the public before anything is filled in.' })
export class ServiceDescription {
  @Field(() => ServiceKind, { description: 'Which service.' })
  kind!: string

  @Field(() => String, { description: 'Three letters that stand in submission numbers.' })
  code!: string

  @Field(() => LocalizedText, { description: 'Its name.' })
  title!: Text

  @Field(() => LocalizedText, { description: 'What it is for, in plain words.' })
  summary!: Text

  @Field(() => [LocalizedText], { description: 'When this is not the right door, and which one is.' })
  notHere!: Text[]

  @Field(() => [FormPage], { description: 'The form as data: pages of few questions.' })
  form!: FormPage[]

  @Field(() => ServiceStandard, { description: 'The standard in force: requirements, legal basis, days, cost.' })
  standard!: ServiceStandard
}

/** The public face of a service under a given standard. */
export const descriptionOf = (service: Service, standard: ServiceStandard): ServiceDescription => ({
  kind: service.kind,
  code: service.code,
  title: service.title,
  summary: service.summary,
  notHere: [...(service.notHere ?? [])],
  form: formOf(service),
  standard,
})

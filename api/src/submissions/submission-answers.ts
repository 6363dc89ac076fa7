import type { GraphQLSchema } from 'graphql'
import { isObjectType } from 'graphql'
import { createUnionType, Field, InputType } from 'type-graphql'
import { allServices, fieldOf, groupsOf, type Service } from '../catalogue/service-type.ts'
import { keyOf } from '../foundation/reads/loaders.ts'
import type { Request } from '../foundation/request.ts'

/** The answers of whichever service the submission is of. */
export const SubmissionAnswers = createUnionType({
  name: 'SubmissionAnswers',
  description: 'The answers of whichever service the submission is of.',
  types: () => allServices().map((service) => service.answers) as never,
})

/** Part of the answers to keep: exactly one field, that of the submission's service. */
@InputType({ description: 'Part of the answers to keep. Give exactly one field: that of the submission’s service.' })
export class AnswersInput {
  [service: string]: Record<string, unknown> | null | undefined
}

/** Gives `AnswersInput` a field per registered service. Once, before the schema is built. */
export function completeAnswersInput(): void {
  for (const service of allServices())
    Field(() => service.answers as never, {
      nullable: true,
      description: `${service.title.en} (${service.title.id}).`,
    })(AnswersInput.prototype, fieldOf(service.kind))
}

/** Repeated rows are read in batches, in their order, for all answers of a page at once. */
export function resolveRows(schema: GraphQLSchema): void {
  for (const service of allServices()) {
    const type = schema.getType(answersTypeOf(service))
    if (!isObjectType(type)) continue
    for (const group of groupsOf(service))
      type.getFields()[group.key]!.resolve = (answers: { submission: unknown }, _args, { loaders }: Request) =>
        loaders.many(group.kind.group!.row().name, 'submission', keyOf(answers.submission), { ordinal: 'asc' })
  }
}

/** Name of the GraphQL type of a service's answers. */
export const answersTypeOf = (service: Service): string => `${service.answers.name}Answers`

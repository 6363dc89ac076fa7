import type { GraphQLSchema } from 'graphql'
import { isObjectType } from 'graphql'
import { createUnionType, Field, InputType } from 'type-graphql'
import { allServices, fieldOf, groupsOf, type Service } from '../catalogue/service-type.ts'
import { keyOf } from '../foundation/reads/loaders.ts'
import { many } from '../foundation/reads/read.ts'
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
    for (const group of groupsOf(service)) {
      const field = type.getFields()[group.key]!
      const row = group.kind.group!.row
      field.extensions = { ...field.extensions, read: many(row, 'submission', { ordinal: 'asc' }) }
      field.resolve = (answers: { submission: unknown }, _args, { loaders }: Request) =>
        loaders.many(row().name, 'submission', keyOf(answers.submission), { ordinal: 'asc' })
    }
  }
}

/** The table of answers of each service. */
export const answersByService = (): Record<string, new () => object> =>
  Object.fromEntries(allServices().map(({ kind, answers }) => [kind, answers]))

/** Name of the GraphQL type of a service's answers. */
export const answersTypeOf = (service: Service): string => `${service.answers.name}Answers`

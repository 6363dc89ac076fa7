import { Property } from '@mikro-orm/decorators/legacy'
import { Field } from 'type-graphql'
import type { AskOptions, Question, QuestionKind } from './questions/question.ts'

const asked = new Map<object, Question[]>()

/** The questions an answers class (or a group's row class) asks, in the order they are written. */
export const questionsOfClass = (target: new () => object): readonly Question[] => asked.get(target.prototype) ?? []

/**
 * Asks one question. From this one line follow the typed column, the GraphQL field in and out, the check, the form
 * control, the console column, the printed line, the personal-data class and the sharing rule.
 */
export function Ask(kind: QuestionKind, options: AskOptions): PropertyDecorator {
  return (target, property) => {
    const key = String(property)
    const question: Question = { required: true, personal: 'NONE', sharing: 'NONE', ...options, key, kind }
    asked.set(target, [...(asked.get(target) ?? []), question])
    // Every answer may be missing: a draft is saved in parts. What must be there is checked at submission.
    Field(kind.graphqlType as never, { nullable: true, description: describe(question) })(target, property)
    if (!kind.group)
      Property({ type: kind.column, nullable: true, ...kind.columnOptions } as never)(target, property as never)
  }
}

const describe = ({ label, help, example, personal }: Question): string =>
  [
    `${label.en} (${label.id}).`,
    help?.en,
    example && `Example: ${example}.`,
    personal !== 'NONE' && `Personal data, class ${personal}.`,
  ]
    .filter(Boolean)
    .join(' ')

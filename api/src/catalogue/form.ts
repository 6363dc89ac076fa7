import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { LocalizedText } from '../foundation/localized-text.ts'
import type { Text } from '../foundation/text.ts'
import { questionsOfClass } from './ask.ts'
import type { Condition } from './condition.ts'
import type { Question } from './questions/question.ts'
import type { Service } from './service-type.ts'

/** Personal-data classes of UU 27/2022 Pasal 4, for GraphQL. */
export const PersonalDataClass = { NONE: 'NONE', GENERAL: 'GENERAL', SPECIFIC: 'SPECIFIC' } as const
registerEnumType(PersonalDataClass, {
  name: 'PersonalDataClass',
  description: 'Personal-data class of UU 27/2022 Pasal 4: none, general (ayat 3), specific (ayat 2).',
  valuesConfig: {
    NONE: { description: 'Not personal.' },
    GENERAL: { description: 'General personal data (ayat 3), such as a name.' },
    SPECIFIC: { description: 'Specific personal data (ayat 2), such as health data.' },
  },
})

@ObjectType({ description: 'One possible answer of a closed list.' })
export class FormChoice {
  @Field(() => String, { description: 'The value to send.' })
  value!: string

  @Field(() => LocalizedText, { description: 'What people read.' })
  label!: Text
}

@ObjectType({ description: 'One question of a form, with all a client needs to draw and check it.' })
export class FormQuestion {
  @Field(() => String, { description: 'Name of the answer field, in and out.' })
  key!: string

  @Field(() => String, { description: 'Kind of question (TEXT, CHOICE, DATE, GROUP …); decides the control.' })
  kind!: string

  @Field(() => LocalizedText, { description: 'The question itself.' })
  label!: Text

  @Field(() => LocalizedText, { nullable: true, description: 'Explanation under the question.' })
  help?: Text | null

  @Field(() => String, { nullable: true, description: 'An example of a good answer.' })
  example?: string | null

  @Field(() => Boolean, { description: 'Must be answered before filing, when it applies.' })
  required!: boolean

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'When the question applies; always when empty.' })
  when?: Condition | null

  @Field(() => PersonalDataClass, { description: 'Class of personal data the answer is.' })
  personal!: string

  @Field(() => GraphQLJSONObject, { description: 'Bounds and lengths of the control, by kind.' })
  control!: Record<string, unknown>

  @Field(() => [FormChoice], { description: 'The closed list to choose from; empty for open questions.' })
  choices!: FormChoice[]

  @Field(() => [FormQuestion], { description: 'The questions of one row, for a GROUP.' })
  questions!: FormQuestion[]
}

@ObjectType({ description: 'A page of few questions that belong together.' })
export class FormPage {
  @Field(() => String, { description: 'Stable name of the page.' })
  key!: string

  @Field(() => LocalizedText, { description: 'Title of the page.' })
  title!: Text

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'When the page applies; always when empty.' })
  when?: Condition | null

  @Field(() => [FormQuestion], { description: 'Its questions, in order.' })
  questions!: FormQuestion[]

  @Field(() => Int, { description: 'Place in the form, from 1.' })
  position!: number
}

/** The form of a service as data: what portal and console draw. */
export const formOf = (service: Service): FormPage[] =>
  service.pages.map((page, index) => ({
    key: page.key,
    title: page.title,
    when: page.when ?? null,
    position: index + 1,
    questions: service.questions.filter((question) => question.page === page.key).map(describe),
  }))

const describe = (question: Question): FormQuestion => ({
  key: question.key,
  kind: question.kind.name,
  label: question.label,
  help: question.help ?? null,
  example: question.example ?? null,
  required: question.required,
  when: question.when ?? null,
  personal: question.personal,
  control: question.kind.control ?? {},
  choices: choicesOf(question),
  questions: question.kind.group ? questionsOfClass(question.kind.group.row()).map(describe) : [],
})

const choicesOf = ({ kind }: Question): FormChoice[] =>
  Object.entries(kind.choices?.labels ?? {}).map(([value, label]) => ({ value, label }))

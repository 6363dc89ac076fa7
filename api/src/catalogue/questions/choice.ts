import type { Choices } from '../choices.ts'
import type { QuestionKind } from './question.ts'

/** One of a closed list. */
export const choice = (list: Choices): QuestionKind => ({
  name: 'CHOICE',
  column: 'string',
  columnOptions: { length: 60 },
  graphqlType: () => list.values,
  print: (value, language) => list.labels[String(value)]?.[language] ?? '',
  choices: list,
})

/** Any number of a closed list. */
export const manyChoices = (list: Choices): QuestionKind => ({
  name: 'MANY_CHOICES',
  column: 'array',
  graphqlType: () => [list.values],
  print: (value, language) => (value as string[]).map((one) => list.labels[one]?.[language] ?? '').join(', '),
  choices: list,
})

/** Yes or no. */
export const yesNo = (): QuestionKind => ({
  name: 'YES_NO',
  column: 'boolean',
  graphqlType: () => Boolean,
  print: (value, language) => (value ? { id: 'Ya', en: 'Yes' } : { id: 'Tidak', en: 'No' })[language],
})

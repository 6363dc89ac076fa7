import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { LocalizedText } from '../foundation/localized-text.ts'
import type { Language, Text } from '../foundation/text.ts'

/** What a person states when they file. */
export enum StatementKind {
  TRUTH = 'TRUTH',
  PRIVACY = 'PRIVACY',
}
registerEnumType(StatementKind, {
  name: 'StatementKind',
  description: 'What a person states when they file.',
  valuesConfig: {
    TRUTH: { description: 'That everything is true (pernyataan kebenaran).' },
    PRIVACY: { description: 'That they know what their data are used for (pemahaman pemakaian data pribadi).' },
  },
})

@ObjectType({ description: 'A statement to agree to before filing, as it is worded now.' })
export class Statement {
  @Field(() => StatementKind, { description: 'Which.' })
  kind!: StatementKind

  @Field(() => LocalizedText, { description: 'What is agreed to.' })
  text!: Text
}

@ObjectType({ description: 'A statement somebody agreed to, in its very words.' })
export class Agreement {
  @Field(() => StatementKind, { description: 'Which.' })
  kind!: StatementKind

  @Field(() => String, { description: 'The words, in the language they were read in.' })
  text!: string
}

const texts: Record<StatementKind, Text> = {
  TRUTH: {
    id: 'Saya menyatakan bahwa semua isian dan berkas dalam pengajuan ini benar.',
    en: 'I declare that all answers and papers of this submission are true.',
  },
  PRIVACY: {
    id: 'Saya memahami bahwa data pribadi di dalamnya dipakai Bakesbangpol Purwakarta untuk memproses pengajuan ini.',
    en: 'I understand that Bakesbangpol Purwakarta uses the personal data in it to process this submission.',
  },
}

/** The statements as they are worded now. */
export const statements: readonly Statement[] = Object.values(StatementKind).map((kind) => ({
  kind,
  text: texts[kind],
}))

/** What is agreed to, word by word: a later wording changes nothing about it. */
export const agreementsTo = (kinds: readonly StatementKind[], language: Language): Agreement[] =>
  kinds.map((kind) => ({ kind, text: texts[kind][language] }))

import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../../catalogue/ask.ts'
import { text } from '../../catalogue/questions/text.ts'
import { AnswerRow } from '../../submissions/answers.ts'
import { AskNationality, AskPassportNumber } from '../questions/passport.ts'
import { AskBirthDate, AskFullName, AskSex } from '../questions/person.ts'

// Families travel with children, so every companion is treated as one.
const child = { personal: 'SPECIFIC', sharing: 'NONE' } as const

/** Somebody who stays with the reported foreigner. */
@ObjectType('Companion', { description: 'Somebody who stays with the reported foreigner.' })
@InputType('CompanionInput', { description: 'Somebody who stays with the reported foreigner.' })
@Entity({ tableName: 'companion' })
export class Companion extends AnswerRow {
  @AskFullName({
    ...child,
    help: { id: 'Tulis seperti di paspor, huruf Latin.', en: 'As in the passport, in Latin letters.' },
    printed: { id: 'Nama', en: 'Name' },
  })
  fullName?: string | null

  @AskSex(child)
  sex?: string | null

  @AskBirthDate(child)
  birthDate?: string | null

  @AskNationality({ ...child, printed: true })
  nationality?: string | null

  @AskPassportNumber({ ...child, printed: true })
  passportNumber?: string | null

  @Ask(text(60), { ...child, label: { id: 'Hubungan', en: 'Relation' }, example: 'Istri', printed: true })
  relation?: string | null
}

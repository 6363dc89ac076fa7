import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../../catalogue/ask.ts'
import type { Condition } from '../../catalogue/condition.ts'
import { choice } from '../../catalogue/questions/choice.ts'
import { date } from '../../catalogue/questions/date.ts'
import { AnswerRow } from '../../submissions/answers.ts'
import { officerPosition } from '../choices/officer-position.ts'
import { AskAddress, AskMobilePhone } from '../questions/contact.ts'
import {
  AskBirthDate,
  AskBirthPlace,
  AskFullName,
  AskIdentityNumber,
  AskOccupation,
  AskSex,
} from '../questions/person.ts'

const leads: Condition = { question: 'position', in: ['CHAIR', 'SECRETARY', 'TREASURER'] }

/** An officer, founder, patron or adviser of a civil organization. */
@ObjectType('OrganizationOfficer', { description: 'An officer, founder, patron or adviser of a civil organization.' })
@InputType('OrganizationOfficerInput', {
  description: 'An officer, founder, patron or adviser of a civil organization.',
})
@Entity({ tableName: 'organization_officer' })
export class OrganizationOfficer extends AnswerRow {
  @Ask(choice(officerPosition), { label: { id: 'Jabatan', en: 'Position' }, sharing: 'AGENCIES', printed: true })
  position?: string | null

  @AskFullName({ sharing: 'AGENCIES', printed: { id: 'Nama', en: 'Name' } })
  fullName?: string | null

  @AskIdentityNumber()
  identityNumber?: string | null

  @AskBirthPlace({ when: leads })
  birthPlace?: string | null

  @AskBirthDate({ when: leads })
  birthDate?: string | null

  @AskSex({ when: leads })
  sex?: string | null

  @AskOccupation({ when: leads })
  occupation?: string | null

  @AskAddress({ when: leads })
  address?: string | null

  @AskMobilePhone({ when: leads })
  phone?: string | null

  @Ask(date(), { label: { id: 'Akhir masa bakti', en: 'End of term' }, when: leads, printed: true })
  termEndsOn?: string | null
}

import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../../catalogue/ask.ts'
import { choice } from '../../catalogue/questions/choice.ts'
import { date } from '../../catalogue/questions/date.ts'
import { AnswerRow } from '../../submissions/answers.ts'
import { officerPosition } from '../choices/officer-position.ts'
import { AskEmail, AskMobilePhone } from '../questions/contact.ts'
import { AskFullName, AskIdentityNumber, AskSex } from '../questions/person.ts'

// Whom somebody leads a party with tells a political view, so officers are guarded like specific personal data.
const personal = 'SPECIFIC'

/** An officer of a political party in the regency. */
@ObjectType('PartyOfficer', { description: 'An officer of a political party in the regency.' })
@InputType('PartyOfficerInput', { description: 'An officer of a political party in the regency.' })
@Entity({ tableName: 'party_officer' })
export class PartyOfficer extends AnswerRow {
  @Ask(choice(officerPosition), { label: { id: 'Jabatan', en: 'Position' }, printed: true })
  position?: string | null

  @AskFullName({ personal, printed: { id: 'Nama', en: 'Name' } })
  fullName?: string | null

  @AskIdentityNumber({ personal })
  identityNumber?: string | null

  @AskSex({ personal })
  sex?: string | null

  @AskMobilePhone({ personal })
  phone?: string | null

  @AskEmail({ personal })
  email?: string | null

  @Ask(date(), { label: { id: 'Akhir masa jabatan', en: 'End of term' }, printed: true })
  termEndsOn?: string | null
}

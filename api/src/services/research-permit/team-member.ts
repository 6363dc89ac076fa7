import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../../catalogue/ask.ts'
import { text } from '../../catalogue/questions/text.ts'
import { AnswerRow } from '../../submissions/answers.ts'
import { AskFullName } from '../questions/person.ts'

// Teams of an internship may be pupils, so the whole list is treated as data about children.
/** Somebody who takes part in the study besides the applicant. */
@ObjectType('ResearchTeamMember', { description: 'Somebody who takes part in the study besides the applicant.' })
@InputType('ResearchTeamMemberInput', { description: 'Somebody who takes part in the study besides the applicant.' })
@Entity({ tableName: 'research_team_member' })
export class ResearchTeamMember extends AnswerRow {
  @AskFullName({ personal: 'SPECIFIC', printed: { id: 'Nama', en: 'Name' } })
  fullName?: string | null

  @Ask(text(30), {
    label: { id: 'NIM, NISN atau NIP', en: 'Student, pupil or employee number' },
    help: { id: 'Kosongkan bila tidak punya.', en: 'Leave empty if there is none.' },
    required: false,
    personal: 'SPECIFIC',
  })
  memberNumber?: string | null

  @Ask(text(150), { label: { id: 'Asal institusi', en: 'Institution' }, personal: 'SPECIFIC', printed: true })
  institution?: string | null
}

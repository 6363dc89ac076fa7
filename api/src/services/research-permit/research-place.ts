import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../../catalogue/ask.ts'
import { district } from '../../catalogue/questions/district.ts'
import { text } from '../../catalogue/questions/text.ts'
import { AnswerRow } from '../../submissions/answers.ts'

/** A place in the regency where the study takes place. */
@ObjectType('ResearchPlace', { description: 'A place in the regency where the study takes place.' })
@InputType('ResearchPlaceInput', { description: 'A place in the regency where the study takes place.' })
@Entity({ tableName: 'research_place' })
export class ResearchPlace extends AnswerRow {
  @Ask(text(150), {
    label: { id: 'Instansi, desa, sekolah atau tempat', en: 'Office, village, school or place' },
    example: 'Dinas Kesehatan Kabupaten Purwakarta',
    sharing: 'AGENCIES',
    printed: { id: 'Tempat', en: 'Place' },
  })
  name?: string | null

  @Ask(district(), {
    label: { id: 'Kecamatan', en: 'District' },
    sharing: 'STATISTICS',
    printed: true,
  })
  district?: string | null
}

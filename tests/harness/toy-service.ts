import { Entity } from '@mikro-orm/decorators/legacy'
import { InputType, ObjectType } from 'type-graphql'
import { Ask } from '../../api/src/catalogue/ask.ts'
import { choices } from '../../api/src/catalogue/choices.ts'
import { choice } from '../../api/src/catalogue/questions/choice.ts'
import { group } from '../../api/src/catalogue/questions/group.ts'
import { text } from '../../api/src/catalogue/questions/text.ts'
import { ServiceType } from '../../api/src/catalogue/service-type.ts'
import { AnswerRow, Answers } from '../../api/src/submissions/answers.ts'

const petKind = choices('PetKind', 'The kind of a pet.', { CAT: ['Kucing', 'Cat'], BIRD: ['Burung', 'Bird'] })

@ObjectType('Pet', { description: 'A pet.' })
@InputType('PetInput', { description: 'A pet.' })
@Entity({ tableName: 'toy_pet' })
export class Pet extends AnswerRow {
  @Ask(text(40), { label: { id: 'Nama', en: 'Name' } })
  name?: string | null

  @Ask(choice(petKind), { label: { id: 'Jenis', en: 'Kind' } })
  kind?: string | null
}

/** A service no law knows: registering it proves that nothing in LIKE-U knows the six by name. */
@ServiceType<ToyService>({
  kind: 'TOY',
  code: 'TOY',
  title: { id: 'Pendaftaran hewan', en: 'Pet registration' },
  summary: { id: 'Hanya untuk pengujian.', en: 'For tests only.' },
  legalBasis: [],
  pages: [{ key: 'pets', title: { id: 'Hewan', en: 'Pets' } }],
  requirements: [{ key: 'photo', title: { id: 'Foto hewan', en: 'Photograph' } }],
  standard: {
    division: 'WASNAS',
    workingDays: 1,
    correctionDays: 7,
    cost: 0,
    product: { id: 'Kartu hewan', en: 'Pet card' },
    classification: '000.1',
    register: 'TOY',
    numberPattern: '{classification}/{sequence}/{unit}/{year}',
    retention: { active: 1, inactive: 1, fate: 'DESTROY' },
  },
  subject: ({ pets = [] }) => `${pets.length} hewan`,
  sameness: ({ ownerName }) => [`pets:${ownerName}`],
  holder: ({ ownerName }) => ownerName ?? '',
  validUntil: () => undefined,
  letters: {
    form: 'STATEMENT',
    kinds: {
      CARD: {
        title: { id: 'Kartu hewan', en: 'Pet card' },
        sentences: {
          considerations: [],
          opening: 'Telah terdaftar:',
          provisions: [],
          closing: 'Demikian.',
          copiesTo: [],
        },
      },
    },
    marks: { ownerName: { meaning: { id: 'Nama pemilik', en: 'Owner' } } },
    draft: ({ ownerName, pets = [] }) => ({
      kind: 'CARD',
      subject: 'Kartu Hewan',
      rows: [{ label: 'Pemilik', value: ownerName ?? '' }],
      tables: [{ columns: ['Nama'], rows: pets.map(({ name }) => [name ?? '']) }],
      values: { ownerName: ownerName ?? '' },
    }),
  },
})
@ObjectType('ToyServiceAnswers', { description: 'Answers about pets.' })
@InputType('ToyServiceInput', { description: 'Answers about pets.' })
@Entity({ tableName: 'toy_service_answers' })
export class ToyService extends Answers {
  @Ask(text(80), { page: 'pets', label: { id: 'Nama pemilik', en: 'Owner' }, personal: 'GENERAL' })
  ownerName?: string | null

  @Ask(choice(petKind), { page: 'pets', label: { id: 'Hewan kesukaan', en: 'Favourite' }, required: false })
  favourite?: string | null

  @Ask(group(() => Pet, { max: 5 }), { page: 'pets', label: { id: 'Hewan', en: 'Pets' } })
  pets?: Pet[]
}

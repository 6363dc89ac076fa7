import { Ask } from '../../catalogue/ask.ts'
import { choice } from '../../catalogue/questions/choice.ts'
import { date } from '../../catalogue/questions/date.ts'
import type { AskOptions } from '../../catalogue/questions/question.ts'
import { longText, text } from '../../catalogue/questions/text.ts'
import { sex } from '../choices/sex.ts'

/** What a service says of its own about a question that several services ask. */
export type Own = Partial<AskOptions>

/** Asks a person's name as the identity paper spells it. */
export const AskFullName = (own: Own = {}): PropertyDecorator =>
  Ask(text(120), {
    label: { id: 'Nama lengkap', en: 'Full name' },
    help: { id: 'Tulis seperti di KTP. Nama satu kata boleh.', en: 'As on the identity card. A single name is fine.' },
    personal: 'GENERAL',
    ...own,
  })

export const AskSex = (own: Own = {}): PropertyDecorator =>
  Ask(choice(sex), { label: { id: 'Jenis kelamin', en: 'Sex' }, personal: 'GENERAL', ...own })

export const AskBirthPlace = (own: Own = {}): PropertyDecorator =>
  Ask(text(100), { label: { id: 'Tempat lahir', en: 'Place of birth' }, personal: 'GENERAL', ...own })

export const AskBirthDate = (own: Own = {}): PropertyDecorator =>
  Ask(date({ to: 'today' }), { label: { id: 'Tanggal lahir', en: 'Date of birth' }, personal: 'GENERAL', ...own })

export const AskAddress = (own: Own = {}): PropertyDecorator =>
  Ask(longText(300), {
    label: { id: 'Alamat', en: 'Address' },
    help: {
      id: 'Jalan, nomor, RT/RW, desa atau kelurahan, kecamatan.',
      en: 'Street, number, RT/RW, village, district.',
    },
    personal: 'GENERAL',
    ...own,
  })

export const AskOccupation = (own: Own = {}): PropertyDecorator =>
  Ask(text(100), { label: { id: 'Pekerjaan', en: 'Occupation' }, personal: 'GENERAL', ...own })

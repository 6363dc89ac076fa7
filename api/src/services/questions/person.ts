import { Ask } from '../../catalogue/ask.ts'
import { choice } from '../../catalogue/questions/choice.ts'
import { date } from '../../catalogue/questions/date.ts'
import { formatted } from '../../catalogue/questions/formatted.ts'
import type { AskOptions } from '../../catalogue/questions/question.ts'
import { text } from '../../catalogue/questions/text.ts'
import { employeeNumber } from '../../foundation/formats/employee-number.ts'
import { identityNumber } from '../../foundation/formats/identity-number.ts'
import { personName } from '../../foundation/formats/person-name.ts'
import { sex } from '../choices/sex.ts'

/** What a service says of its own about a question that several services ask. */
export type Own = Partial<AskOptions>

/** Asks a person's name as the identity paper spells it. */
export const AskFullName = (own: Own = {}): PropertyDecorator =>
  Ask(formatted('PERSON_NAME', personName), {
    label: { id: 'Nama lengkap', en: 'Full name' },
    help: { id: 'Tulis seperti di KTP. Nama satu kata boleh.', en: 'As on the identity card. A single name is fine.' },
    personal: 'GENERAL',
    ...own,
  })

/** Asks the sixteen digits of the identity card (NIK). */
export const AskIdentityNumber = (own: Own = {}): PropertyDecorator =>
  Ask(formatted('IDENTITY_NUMBER', identityNumber), {
    label: { id: 'NIK', en: 'Identity number (NIK)' },
    personal: 'GENERAL',
    ...own,
  })

/** Asks the number of a civil servant (NIP). */
export const AskEmployeeNumber = (own: Own = {}): PropertyDecorator =>
  Ask(formatted('EMPLOYEE_NUMBER', employeeNumber), {
    label: { id: 'NIP', en: 'Civil servant number (NIP)' },
    required: false,
    personal: 'GENERAL',
    ...own,
  })

/** Asks the sex an identity paper states. */
export const AskSex = (own: Own = {}): PropertyDecorator =>
  Ask(choice(sex), { label: { id: 'Jenis kelamin', en: 'Sex' }, personal: 'GENERAL', ...own })

/** Asks where somebody was born. */
export const AskBirthPlace = (own: Own = {}): PropertyDecorator =>
  Ask(text(100), { label: { id: 'Tempat lahir', en: 'Place of birth' }, personal: 'GENERAL', ...own })

/** Asks when somebody was born. */
export const AskBirthDate = (own: Own = {}): PropertyDecorator =>
  Ask(date({ to: 'today' }), { label: { id: 'Tanggal lahir', en: 'Date of birth' }, personal: 'GENERAL', ...own })

/** Asks what somebody does for a living. */
export const AskOccupation = (own: Own = {}): PropertyDecorator =>
  Ask(text(100), { label: { id: 'Pekerjaan', en: 'Occupation' }, personal: 'GENERAL', ...own })

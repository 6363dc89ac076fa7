import { choices } from '../../catalogue/choices.ts'

/** Sex as civil registration and passports state it. */
export const sex = choices('Sex', 'Sex of a person, as identity papers state it.', {
  MALE: ['Laki-laki', 'Male'],
  FEMALE: ['Perempuan', 'Female'],
})

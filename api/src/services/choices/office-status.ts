import { choices } from '../../catalogue/choices.ts'

/** On what ground a body uses its office. */
export const officeStatus = choices('OfficeStatus', 'On what ground an office is used.', {
  OWNED: ['Milik sendiri', 'Owned'],
  RENTED: ['Sewa atau kontrak', 'Rented'],
  BORROWED: ['Pinjam pakai', 'On loan'],
})

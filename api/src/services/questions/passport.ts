import { Ask } from '../../catalogue/ask.ts'
import { country } from '../../catalogue/questions/country.ts'
import { date } from '../../catalogue/questions/date.ts'
import { formatted } from '../../catalogue/questions/formatted.ts'
import { passport } from '../../foundation/formats/passport.ts'
import { stayPermit } from '../../foundation/formats/stay-permit.ts'
import type { Own } from './person.ts'

/** Asks of which country somebody is a citizen. */
export const AskNationality = (own: Own = {}): PropertyDecorator =>
  Ask(country(), {
    label: { id: 'Kewarganegaraan', en: 'Nationality' },
    personal: 'GENERAL',
    sharing: 'STATISTICS',
    ...own,
  })

/** Asks the number of a passport. */
export const AskPassportNumber = (own: Own = {}): PropertyDecorator =>
  Ask(formatted('PASSPORT', passport), {
    label: { id: 'Nomor paspor', en: 'Passport number' },
    personal: 'GENERAL',
    sharing: 'AGENCIES',
    ...own,
  })

/** Asks which country issued a passport. */
export const AskPassportCountry = (own: Own = {}): PropertyDecorator =>
  Ask(country(), { label: { id: 'Negara penerbit paspor', en: 'Issuing country' }, personal: 'GENERAL', ...own })

/** Asks when a passport was issued. */
export const AskPassportIssuedOn = (own: Own = {}): PropertyDecorator =>
  Ask(date({ to: 'today' }), {
    label: { id: 'Tanggal terbit paspor', en: 'Date of issue' },
    personal: 'GENERAL',
    ...own,
  })

/** Asks until when a passport is valid. */
export const AskPassportExpiresOn = (own: Own = {}): PropertyDecorator =>
  Ask(date(), { label: { id: 'Paspor berlaku sampai', en: 'Date of expiry' }, personal: 'GENERAL', ...own })

/** Asks the number of a stay permit (ITAS, ITAP). */
export const AskStayPermitNumber = (own: Own = {}): PropertyDecorator =>
  Ask(formatted('STAY_PERMIT', stayPermit), {
    label: { id: 'Nomor ITAS atau ITAP', en: 'Stay permit number' },
    personal: 'GENERAL',
    sharing: 'AGENCIES',
    ...own,
  })

/** Asks from when a stay permit or visa is valid. */
export const AskStayFrom = (own: Own = {}): PropertyDecorator =>
  Ask(date(), {
    label: { id: 'Izin tinggal berlaku mulai', en: 'Stay permit valid from' },
    personal: 'GENERAL',
    ...own,
  })

/** Asks until when a stay permit or visa is valid. */
export const AskStayUntil = (own: Own = {}): PropertyDecorator =>
  Ask(date(), {
    label: { id: 'Izin tinggal berlaku sampai', en: 'Stay permit valid until' },
    personal: 'GENERAL',
    sharing: 'AGENCIES',
    ...own,
  })

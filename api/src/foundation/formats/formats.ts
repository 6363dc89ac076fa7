import { businessNumber } from './business-number.ts'
import { classificationCode } from './classification-code.ts'
import { paragraphs, plainText } from './clean-text.ts'
import { day } from './day.ts'
import { decimal, percentage } from './decimal.ts'
import { email } from './email.ts'
import { employeeNumber } from './employee-number.ts'
import { familyCardNumber } from './family-card-number.ts'
import type { Format } from './format.ts'
import { identityNumber } from './identity-number.ts'
import { lecturerNumber } from './lecturer-number.ts'
import { passport } from './passport.ts'
import { personName } from './person-name.ts'
import { mobilePhone, phone } from './phone.ts'
import { postalCode } from './postal-code.ts'
import { rupiah } from './rupiah.ts'
import { schoolNumber } from './school-number.ts'
import { stayPermit } from './stay-permit.ts'
import { studentNumber } from './student-number.ts'
import { taxNumber } from './tax-number.ts'

/** Every way of writing a value that LIKE-U knows, by the name questions ask for it. */
export const formats = {
  businessNumber,
  classificationCode,
  day,
  decimal,
  email,
  employeeNumber,
  familyCardNumber,
  identityNumber,
  lecturerNumber,
  mobilePhone,
  paragraphs,
  passport,
  percentage,
  personName,
  phone,
  plainText,
  postalCode,
  rupiah,
  schoolNumber,
  stayPermit,
  studentNumber,
  taxNumber,
} as const satisfies Record<string, Format>

/** The name of a format. */
export type FormatName = keyof typeof formats

import { badInput } from '../errors.ts'
import type { Text } from '../text.ts'
import { isId } from './is-id.ts'

/** Longest list one filter may carry: enough for any screen, too short for a slow statement. */
const mostTerms = 100

const tooMany: Text = { id: `Paling banyak ${mostTerms} pilihan.`, en: `At most ${mostTerms} choices.` }
const noId: Text = { id: 'Ada penanda yang tidak sah.', en: 'One of these is no identifier.' }
const noText: Text = {
  id: 'Teks memuat karakter yang tidak dapat disimpan.',
  en: 'The text holds a character that no text here can hold.',
}
const noYear: Text = { id: 'Isi tahun 1 sampai 9999.', en: 'Give a year from 1 to 9999.' }

const refuseUnless = (fits: boolean, field: string, message: Text): void => {
  if (!fits) throw badInput({ field, message })
}

/** Few enough values to look for any of them. @throws BAD_USER_INPUT */
export function fewTerms<Value>(values: readonly Value[], field: string): readonly Value[] {
  refuseUnless(values.length <= mostTerms, field, tooMany)
  return values
}

/** Ids to look for. @throws BAD_USER_INPUT when one of them can be none */
export function ids(values: readonly string[], field: string): readonly string[] {
  refuseUnless(fewTerms(values, field).every(isId), field, noId)
  return values
}

/** Text to look for; PostgreSQL holds every character but one. @throws BAD_USER_INPUT */
export function plainText(text: string, field: string): string {
  refuseUnless(!text.includes('\0'), field, noText)
  return text
}

/** The end of a stretch of time, as far as calendars reach. @throws BAD_USER_INPUT */
export function calendarTime<End extends Date | string>(end: End, field: string): End {
  const year = typeof end === 'string' ? Number(end.slice(0, 4)) : end.getUTCFullYear()
  refuseUnless(year >= 1 && year <= 9999, field, noYear)
  return end
}

import { timeZone } from '../foundation/clock.ts'
import type { Language } from '../foundation/text.ts'

const style = { dateStyle: 'long', timeStyle: 'short', timeZone } as const
const wording: Record<Language, Intl.DateTimeFormat> = {
  id: new Intl.DateTimeFormat('id-ID', style),
  en: new Intl.DateTimeFormat('en-GB', style),
}

/** A moment as a message mentions it: `21 November 2026 pukul 12.41 WIB`. */
export const sayMoment = (moment: Date, language: Language): string => `${wording[language].format(moment)} WIB`

import { useLocale, useTranslate } from 'ra-core'
import type { Answers } from './condition.ts'
import type { Page } from './form.ts'
import type { Wording } from './format-answer.ts'
import { placeCodesIn } from './place-codes.ts'
import { usePlaceNames } from './use-place-names.ts'

/** The words these answers are written out with, in the reader’s language. */
export function useWording(pages: readonly Page[], answers: Answers): Wording {
  const translate = useTranslate()
  const locale = useLocale() === 'en' ? 'en' : 'id'
  const nameOf = usePlaceNames(placeCodesIn(pages, answers))
  return { locale, nameOf, yes: translate('answers.yes'), no: translate('answers.no') }
}

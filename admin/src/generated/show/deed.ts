import { useTranslate } from 'ra-core'
import { spaced, useWords } from '../words.ts'

/** What the audit trail’s words for a deed (`submission.take-up`) are to people. */
export function useDeed(): (action: string) => string {
  const translate = useTranslate()
  const words = useWords()
  return (action) => {
    const known = translate(`schema.deed.${action}`, { _: '' })
    if (known) return known
    const [area, verb = ''] = action.split('.')
    const name = verb.replaceAll('-', '_')
    return area === 'submission' ? words.value('Step', name.toUpperCase()) : spaced(name)
  }
}

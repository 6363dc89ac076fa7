import { words } from '../../language/words.ts'
import type { AskedQuestion } from '../draft/form.ts'

const useSay = words('optional', { optional: '{{label}} (boleh dikosongkan)' }, { optional: '{{label}} (optional)' })

/** Says with a question of several controls that it may stay open. */
export function useOptional({ required }: Pick<AskedQuestion, 'required'>): (label: string) => string {
  const say = useSay()
  return (label) => (required ? label : say('optional', { label }))
}

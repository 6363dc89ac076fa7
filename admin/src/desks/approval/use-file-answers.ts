import { useAnswers, useForm } from '../../answers/use-answers.ts'
import type { ReadFile } from './file-content.tsx'

/** The form of the file’s service and the answers in the version at hand; `complete` once they are all there. */
export function useFileAnswers({ id, version, service }: Pick<ReadFile, 'id' | 'version' | 'service'>) {
  const form = useForm(service)
  const answers = useAnswers(id, version, form.data?.form)
  return { form, answers, complete: Boolean(form.data && answers.data && !answers.isPlaceholderData) }
}

import { useTranslate } from 'ra-core'
import { useParams } from 'react-router-dom'
import { useAnswers, useForm } from '../../../answers/use-answers.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { FileDesk } from './file-desk.tsx'
import { useFile } from './use-file.ts'

/** One file of the queue, once all that belongs to it is there. */
export function FilePage() {
  const translate = useTranslate()
  const id = useParams().id!
  const asked = useFile(id)
  const file = asked.data?.submission
  const form = useForm(file?.service)
  // Answers change between steps only: whoever corrects them files them again.
  const answers = useAnswers(id, file?.history.length, form.data?.form)
  const broken = [asked, form, answers].find(({ error, data }) => error && !data)
  if (broken) return <ErrorPanel error={broken.error!} retry={() => void broken.refetch()} />
  if (asked.data && !file)
    return (
      <>
        <PageHeader title={translate('verification.gone')} />
        <EmptyState title={translate('verification.gone_help')} />
      </>
    )
  if (!file || !form.data || !answers.data) return <PageSkeleton />
  return <FileDesk key={file.id} file={file} form={form.data.form} answers={answers.data} />
}

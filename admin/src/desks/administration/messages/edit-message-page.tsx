import { useTranslate } from 'ra-core'
import { NotFound } from '../../../layout/not-found.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { MessageForm } from './message-form.tsx'
import { useMessage } from './use-message.ts'

/** Where the next wording of a message is written. */
export function EditMessagePage() {
  const translate = useTranslate()
  const text = useText()
  const { key, current, error, isPending, refetch } = useMessage()
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (isPending) return <PageSkeleton />
  if (!current) return <NotFound />
  return (
    <>
      <PageHeader
        title={translate('administration.new_wording_of', { name: text(current.subject) })}
        help={translate('administration.new_wording_help')}
      />
      <MessageForm key={key} first={current} />
    </>
  )
}

import { Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'
import { NotFound } from '../../../layout/not-found.tsx'
import { useSignedIn } from '../../../session/session.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { Section } from '../../../ui/section.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { ChangeList } from '../change-list.tsx'
import { PublishedPage } from '../published-page.tsx'
import { VersionsCompared } from '../versions-compared.tsx'
import { draftOf } from './message-draft.ts'
import { useMessage } from './use-message.ts'
import { useMessageChanges } from './use-message-changes.ts'
import { WordingPreview } from './wording-preview.tsx'

/** One message: how it reads now, and how it read before. */
export function MessagePage() {
  const translate = useTranslate()
  const text = useText()
  const { rights } = useSignedIn()
  const changes = useMessageChanges()
  const { key, versions, current, error, isPending, refetch } = useMessage()
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (isPending) return <PageSkeleton />
  if (!current) return <NotFound />
  return (
    <PublishedPage
      all={{ to: '/administration/messages', label: translate('administration.all_messages') }}
      title={text(current.subject)}
      current={current}
      about={(since) => [key, since]}
      actions={
        rights.mayDo('Mutation.publishMessageTemplate') && (
          <Button variant="contained" component={Link} to={`/administration/messages/${key}/edit`}>
            {translate('administration.new_wording')}
          </Button>
        )
      }
    >
      <Section title={translate('administration.preview')}>
        <WordingPreview draft={draftOf(current)} />
      </Section>
      <VersionsCompared versions={versions}>
        {(older, newer) => <ChangeList changes={changes(draftOf(older), draftOf(newer))} />}
      </VersionsCompared>
    </PublishedPage>
  )
}

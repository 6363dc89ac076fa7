import { Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'
import { NotFound } from '../../../layout/not-found.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { Section } from '../../../ui/section.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { ChangeList } from '../change-list.tsx'
import { PublishedPage } from '../published-page.tsx'
import { VersionsCompared } from '../versions-compared.tsx'
import { draftOf } from './letter-draft.ts'
import { LookAtLetter } from './look-at-letter.tsx'
import { Sentences } from './sentences.tsx'
import { useLetterChanges } from './use-letter-changes.ts'
import { pageOfLetter, useLetter } from './use-letter.ts'

/** One letter: what it says now, and what it said before. */
export function LetterPage() {
  const translate = useTranslate()
  const text = useText()
  const changes = useLetterChanges()
  const { data, versions, current, error, isPending, refetch } = useLetter()
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (isPending) return <PageSkeleton />
  if (!data || !current) return <NotFound />
  const { title, publishedBy } = current
  return (
    <PublishedPage
      all={{ to: '/administration/letters', label: translate('administration.all_letters') }}
      title={text(title)}
      current={current}
      about={(since) => [text(data.service.title), since, publishedBy?.name]}
      actions={
        data.service.standard.mayPublish && (
          <>
            <LookAtLetter wording={current} draft={draftOf(current)} />
            <Button variant="contained" component={Link} to={`${pageOfLetter(current)}/edit`}>
              {translate('administration.new_letter')}
            </Button>
          </>
        )
      }
    >
      <Section title={translate('administration.sentences')}>
        <Sentences draft={draftOf(current)} />
      </Section>
      <VersionsCompared versions={versions}>
        {(older, newer) => <ChangeList changes={changes(draftOf(older), draftOf(newer))} />}
      </VersionsCompared>
    </PublishedPage>
  )
}

import { Box, Button, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'
import { NotFound } from '../../../layout/not-found.tsx'
import { useDates } from '../../../ui/dates.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { ChangeList } from '../change-list.tsx'
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
  const { day } = useDates()
  const changes = useLetterChanges()
  const { data, versions, current, error, isPending, refetch } = useLetter()
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (isPending) return <PageSkeleton />
  if (!data || !current) return <NotFound />
  const { version, createdAt, publishedBy } = current
  const since = translate('administration.in_force', { version, day: day(createdAt) })
  return (
    <Box sx={{ maxWidth: 960 }}>
      <Button component={Link} to="/administration/letters" size="small" sx={{ mt: 1 }}>
        {translate('administration.all_letters')}
      </Button>
      <PageHeader
        title={text(current.title)}
        help={[text(data.service.title), since, publishedBy?.name].filter(Boolean).join(' · ')}
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
      />
      <Stack sx={{ gap: 2 }}>
        <Section title={translate('administration.sentences')}>
          <Sentences draft={draftOf(current)} />
        </Section>
        <VersionsCompared versions={versions}>
          {(older, newer) => <ChangeList changes={changes(draftOf(older), draftOf(newer))} />}
        </VersionsCompared>
      </Stack>
    </Box>
  )
}

import { Box, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { LettersInUseDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useDates } from '../../../ui/dates.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { RecordCard } from '../../../ui/record-card.tsx'
import { Section } from '../../../ui/section.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { DeskTabs } from '../desk-tabs.tsx'
import { pageOfLetter } from './use-letter.ts'

/** All letters LIKE-U issues, by service. */
export function LettersPage() {
  const translate = useTranslate()
  const text = useText()
  const { shortDay } = useDates()
  const { data, error, refetch } = useAsk(LettersInUseDocument, {})
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('administration.title')} help={translate('administration.help')} />
      <DeskTabs at="letters" />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!data && !error && <PageSkeleton />}
      <Stack sx={{ gap: 2 }}>
        {data?.services.map(({ kind, title }) => (
          <Section key={kind} title={text(title)}>
            <Stack component="ul" aria-label={text(title)} sx={{ gap: 1, p: 0, m: 0 }}>
              {data.letterWordings.nodes
                .filter(({ service }) => service === kind)
                .map((wording) => (
                  <RecordCard
                    key={wording.id}
                    to={pageOfLetter(wording)}
                    title={text(wording.title)}
                    above={translate('administration.version_of', {
                      version: wording.version,
                      day: shortDay(wording.createdAt),
                    })}
                  />
                ))}
            </Stack>
          </Section>
        ))}
      </Stack>
    </Box>
  )
}

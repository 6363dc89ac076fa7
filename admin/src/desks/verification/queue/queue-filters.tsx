import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ServiceKind, SubmissionSort } from '../../../gql/graphql.ts'
import { SearchForm } from '../../../ui/search-form.tsx'
import { useText } from '../../../ui/text.ts'
import { type DueRange, dueRanges, filedStates, type QueueSearch } from './queue-view.ts'
import { Choice } from './choice.tsx'
import { useColleagues } from './use-colleagues.ts'
import { useServices } from './use-services.ts'

/** Narrows the queue: by words, service and promised day; and says what comes first. */
export function QueueFilters({
  search,
  onChange,
}: {
  search: QueueSearch
  onChange: (change: Partial<QueueSearch>) => void
}) {
  const translate = useTranslate()
  const text = useText()
  const services = useServices()
  const colleagues = useColleagues()
  const narrowed = Boolean(search.text || search.service || search.state || search.holder || search.due)
  return (
    <Box sx={row}>
      <SearchForm
        key={search.text}
        label={translate('verification.search')}
        example={translate('verification.search_example')}
        value={search.text}
        onSearch={(words) => onChange({ text: words })}
      />
      <Choice
        label={translate('verification.service')}
        value={search.service ?? ''}
        options={services.map(({ kind, title }) => ({ value: kind, label: text(title) }))}
        onChoose={(value) => onChange({ service: (value || undefined) as ServiceKind | undefined })}
      />
      {search.view === 'all' && (
        <Choice
          label={translate('verification.state')}
          value={search.state ?? ''}
          options={filedStates.map((value) => ({ value, label: translate(`schema.enum.SubmissionStatus.${value}`) }))}
          onChoose={(value) => onChange({ state: (value || undefined) as QueueSearch['state'] })}
        />
      )}
      {search.view === 'inHand' && (
        <Choice
          label={translate('verification.holder')}
          value={search.holder ?? ''}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(value) => onChange({ holder: value || undefined })}
        />
      )}
      <Choice
        label={translate('verification.due')}
        value={search.due ?? ''}
        options={dueRanges.map((value) => ({ value, label: translate(`verification.due_range.${value}`) }))}
        onChoose={(value) => onChange({ due: (value || undefined) as DueRange | undefined })}
      />
      <Choice
        label={translate('verification.sort')}
        value={search.sort}
        required
        options={['DUE_ON', 'SUBMITTED_AT'].map((value) => ({
          value,
          label: translate(`verification.sorted.${value}`),
        }))}
        onChoose={(value) => onChange({ sort: value as SubmissionSort })}
      />
      {narrowed && <Button onClick={() => onChange(nothing)}>{translate('verification.clear')}</Button>}
    </Box>
  )
}

const nothing = { text: '', service: undefined, state: undefined, holder: undefined, due: undefined }

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }

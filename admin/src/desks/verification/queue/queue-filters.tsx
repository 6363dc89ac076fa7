import SearchIcon from '@mui/icons-material/Search'
import { Box, Button, InputAdornment, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useCallback, useRef } from 'react'
import type { ServiceKind, SubmissionSort } from '../../../gql/graphql.ts'
import { useShortcut } from '../../../layout/shortcuts.ts'
import { useText } from '../../../ui/text.ts'
import { type DueRange, dueRanges, filedStates, type QueueSearch } from './queue-view.ts'
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
  const narrowed = Boolean(search.text || search.service || search.state || search.due)
  return (
    <Box sx={row}>
      <SearchBox key={search.text} text={search.text} onSearch={(words) => onChange({ text: words })} />
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
      {narrowed && (
        <Button onClick={() => onChange({ text: '', service: undefined, state: undefined, due: undefined })}>
          {translate('verification.clear')}
        </Button>
      )}
    </Box>
  )
}

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }

function SearchBox({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const translate = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  useShortcut(
    '/',
    useCallback(() => input.current?.focus(), []),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSearch(String(new FormData(event.currentTarget).get('q') ?? '').trim())
  }
  return (
    <Box component="form" role="search" onSubmit={submit} sx={{ flex: '1 1 260px' }}>
      <TextField
        name="q"
        type="search"
        size="small"
        fullWidth
        defaultValue={text}
        label={translate('verification.search')}
        placeholder={translate('verification.search_example')}
        inputRef={input}
        slotProps={{
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon />
              </InputAdornment>
            ),
          },
        }}
      />
    </Box>
  )
}

interface ChoiceProps {
  label: string
  value: string
  required?: boolean
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

function Choice({ label, value, required, options, onChoose }: ChoiceProps) {
  const translate = useTranslate()
  const known = options.some((one) => one.value === value) ? value : ''
  return (
    <TextField
      select
      size="small"
      label={label}
      value={known}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ flex: { xs: '1 1 130px', sm: '0 1 200px' }, minWidth: 130 }}
    >
      {!required && <MenuItem value="">{translate('verification.any')}</MenuItem>}
      {options.map((one) => (
        <MenuItem key={one.value} value={one.value}>
          {one.label}
        </MenuItem>
      ))}
    </TextField>
  )
}

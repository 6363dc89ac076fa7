import SearchIcon from '@mui/icons-material/Search'
import { InputAdornment, TextField } from '@mui/material'
import { useListContext, useTranslate } from 'ra-core'
import { type FormEvent, useCallback, useRef } from 'react'
import { useShortcut } from '../../layout/shortcuts.ts'

/** Words to look for in a list; Enter looks. */
export function SearchBox() {
  const translate = useTranslate()
  const { filterValues, setFilters, displayedFilters } = useListContext()
  const input = useRef<HTMLInputElement>(null)
  useShortcut(
    '/',
    useCallback(() => input.current?.focus(), []),
  )
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { q: _, ...rest } = filterValues
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    setFilters(q ? { ...rest, q } : rest, displayedFilters, false)
  }
  return (
    <form onSubmit={look}>
      <TextField
        key={filterValues.q ?? ''}
        name="q"
        size="small"
        type="search"
        label={translate('ra.action.search')}
        defaultValue={filterValues.q ?? ''}
        inputRef={input}
        slotProps={{
          htmlInput: { maxLength: 100, enterKeyHint: 'search' },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
    </form>
  )
}

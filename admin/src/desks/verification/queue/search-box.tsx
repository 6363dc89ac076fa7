import SearchIcon from '@mui/icons-material/Search'
import { Box, InputAdornment, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useCallback, useRef } from 'react'
import { useShortcut } from '../../../layout/shortcuts.ts'

/** Looks for files by number, name, NIK or passport when Enter is pressed; `/` leads here. */
export function SearchBox({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
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

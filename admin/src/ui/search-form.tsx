import ClearIcon from '@mui/icons-material/Clear'
import SearchIcon from '@mui/icons-material/Search'
import { Box, IconButton, InputAdornment, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useCallback, useRef, useState } from 'react'
import { useShortcut } from '../layout/shortcuts.ts'

/** What is looked for now, and what to do when something else is. */
export interface SearchFormProps {
  label: string
  value: string
  /** What may be written there, for example. */
  example?: string
  onSearch: (text: string) => void
}

/** One line to look something up; it looks when Enter is pressed, so that a slow line is not asked for every letter; `/` leads here. */
export function SearchForm({ label, value, example, onSearch }: SearchFormProps) {
  const translate = useTranslate()
  const [text, setText] = useState(value)
  const input = useRef<HTMLInputElement>(null)
  useShortcut(
    '/',
    useCallback(() => input.current?.focus(), []),
  )
  const search = (event: FormEvent) => {
    event.preventDefault()
    onSearch(text.trim())
  }
  const clear = () => {
    setText('')
    onSearch('')
  }
  return (
    <Box component="form" role="search" onSubmit={search} sx={{ flex: '1 1 260px', minWidth: 0 }}>
      <TextField
        type="search"
        size="small"
        label={label}
        placeholder={example}
        inputRef={input}
        value={text}
        onChange={(event) => setText(event.target.value)}
        fullWidth
        slotProps={{
          htmlInput: { minLength: 2, maxLength: 100 },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                {value && (
                  <IconButton aria-label={translate('ui.clear_search')} onClick={clear} size="small">
                    <ClearIcon />
                  </IconButton>
                )}
                <IconButton type="submit" aria-label={translate('ui.search')} edge="end">
                  <SearchIcon />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
    </Box>
  )
}

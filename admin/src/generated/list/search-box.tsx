import SearchIcon from '@mui/icons-material/Search'
import { InputAdornment, TextField } from '@mui/material'
import { useListContext, useTranslate } from 'ra-core'
import { type FormEvent, useCallback, useRef } from 'react'
import { useShortcut } from '../../layout/shortcuts.ts'
import { useSearchText } from '../../ui/use-search-text.ts'

/** Words to look for in a list; Enter looks. */
export function SearchBox() {
  const translate = useTranslate()
  const { resource, setPage } = useListContext()
  const [text, look] = useSearchText(resource)
  const input = useRef<HTMLInputElement>(null)
  useShortcut(
    '/',
    useCallback(() => input.current?.focus(), []),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    look(String(new FormData(event.currentTarget).get('q') ?? '').trim())
    setPage(1)
  }
  return (
    <form onSubmit={submit}>
      <TextField
        key={text}
        name="q"
        size="small"
        type="search"
        label={translate('ra.action.search')}
        defaultValue={text}
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

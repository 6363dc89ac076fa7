import SearchIcon from '@mui/icons-material/Search'
import { Dialog, IconButton, List, ListItem, ListItemButton, ListItemText, TextField, Tooltip } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useCallback, useDeferredValue, useState } from 'react'
import { Link } from 'react-router-dom'
import { type SearchedType, SearchEverythingDocument } from '../gql/graphql.ts'
import { useAsk } from '../providers/ask.ts'
import { useSignedIn } from '../session/session.ts'
import { RefusalAlert } from '../ui/refusal-alert.tsx'
import { useShortcut } from './shortcuts.ts'

const lists: Record<SearchedType, string> = {
  SUBMISSION: 'submissions',
  DOCUMENT: 'documents',
  ARCHIVE_RECORD: 'archiveRecords',
  USER: 'users',
}

/** One box that looks everywhere the person may look: by number, name, NIK or words. */
export function SearchEverything() {
  const translate = useTranslate()
  const [open, setOpen] = useState(false)
  useShortcut(
    's',
    useCallback(() => setOpen(true), []),
  )
  if (!useSignedIn().rights.mayDo('Query.searchEverything')) return null
  const label = translate('layout.search')
  return (
    <>
      <Tooltip title={label}>
        <IconButton color="inherit" aria-label={label} onClick={() => setOpen(true)}>
          <SearchIcon />
        </IconButton>
      </Tooltip>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="sm" aria-label={label} sx={nearTheTop}>
        <Finder label={label} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

const nearTheTop = { '& .MuiDialog-container': { alignItems: 'start' } }

function Finder({ label, onDone }: { label: string; onDone: () => void }) {
  const translate = useTranslate()
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed.trim())
  const { data, error } = useAsk(SearchEverythingDocument, { text }, { enabled: text.length >= 2 })
  const hits = data?.searchEverything
  return (
    <>
      <TextField
        type="search"
        label={label}
        helperText={translate('layout.search_help')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100 } }}
        sx={{ m: 2 }}
        autoFocus
      />
      <RefusalAlert refusal={error} />
      <List dense aria-live="polite" aria-label={translate('layout.found')}>
        {hits?.map(({ id, type, number, title }) => (
          <ListItem key={type + id} disablePadding>
            <ListItemButton component={Link} to={`/data/${lists[type]}/${id}/show`} onClick={onDone}>
              <ListItemText
                primary={number ?? title}
                secondary={[translate(`layout.searched.${type}`), number && title].filter(Boolean).join(' · ')}
              />
            </ListItemButton>
          </ListItem>
        ))}
        {hits?.length === 0 && <ListItem>{translate('layout.nothing_found')}</ListItem>}
      </List>
    </>
  )
}

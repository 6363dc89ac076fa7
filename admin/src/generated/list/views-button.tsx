import ViewsIcon from '@mui/icons-material/BookmarksOutlined'
import DeleteIcon from '@mui/icons-material/DeleteOutlined'
import { Button, Divider, IconButton, List, ListItem, ListItemButton, ListItemText, Popover } from '@mui/material'
import { useListContext, useTranslate } from 'ra-core'
import { useState } from 'react'
import { DeleteViewDocument, SavedViewsDocument, type SavedViewsQuery } from '../../gql/graphql.ts'
import { useAsk, useDo } from '../../providers/ask.ts'
import type { Field, Resource } from '../../schema/resource.ts'
import { useSignedIn } from '../../session/session.ts'
import { useSearchText } from '../../ui/use-search-text.ts'
import { SaveViewDialog } from './save-view-dialog.tsx'

type View = SavedViewsQuery['savedViews'][number]

interface ViewsButtonProps {
  resource: Resource
  columns: readonly Field[]
  onColumns: (names: string[]) => void
}

/** Views of a list that are kept on the server: one’s own, and those colleagues of the bidang share. */
export function ViewsButton({ resource, columns, onColumns }: ViewsButtonProps) {
  const translate = useTranslate()
  const { me } = useSignedIn()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [saving, setSaving] = useState(false)
  const { data } = useAsk(SavedViewsDocument, { list: resource.name }, { enabled: Boolean(anchor) })
  const drop = useDo(DeleteViewDocument)
  const use = useView(resource, onColumns)
  const label = translate('generated.views')
  return (
    <>
      <Button startIcon={<ViewsIcon />} aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)}>
        {label}
      </Button>
      <Popover
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
      >
        <List dense sx={{ minWidth: 260 }}>
          {data?.savedViews.map((view) => (
            <ListItem
              key={view.id}
              disablePadding
              secondaryAction={
                view.owner.id === me.id && (
                  <IconButton
                    edge="end"
                    aria-label={translate('generated.drop_view', { name: view.name })}
                    onClick={() => drop.mutate({ input: { view: view.id } })}
                  >
                    <DeleteIcon fontSize="small" />
                  </IconButton>
                )
              }
            >
              <ListItemButton
                onClick={() => {
                  use(view)
                  setAnchor(null)
                }}
              >
                <ListItemText
                  primary={view.name}
                  secondary={view.shared && translate('generated.shared_by', { name: view.owner.name })}
                />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
        <Divider />
        <Button fullWidth onClick={() => setSaving(true)}>
          {translate('generated.save_view')}
        </Button>
      </Popover>
      {saving && <SaveViewDialog resource={resource} columns={columns} onClose={() => setSaving(false)} />}
    </>
  )
}

/** Puts a list the way a view has it. What the view names and the list no longer has is left out. */
function useView({ name, filters, sorts }: Resource, onColumns: (names: string[]) => void): (view: View) => void {
  const { setFilters, setSort } = useListContext()
  const [, look] = useSearchText(name)
  return ({ columns, filter, sort, descending }) => {
    const known = new Set(filters.map((one) => one.name))
    look('')
    setFilters(Object.fromEntries(Object.entries(filter).filter(([key]) => known.has(key))), {}, false)
    const field = [...sorts].find(([, value]) => value === sort)?.[0]
    if (field) setSort({ field, order: descending ? 'DESC' : 'ASC' })
    // A path leads to a value; the column is the field it begins with.
    onColumns([...new Set(columns.map((path) => path.split('.')[0]!))])
  }
}

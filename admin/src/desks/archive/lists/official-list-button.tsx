import ListIcon from '@mui/icons-material/PrintOutlined'
import { Button, Menu, MenuItem } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { type ArchiveRecordFilter, RequestListFormDocument } from '../../../gql/graphql.ts'
import { ExportDialog } from '../../../generated/list/export-dialog.tsx'
import { useDo } from '../../../providers/ask.ts'

const forms = [
  ['ARCHIVE_ACTIVE', 'PDF'],
  ['ARCHIVE_ACTIVE', 'XLSX'],
  ['ARCHIVE_INACTIVE', 'PDF'],
  ['ARCHIVE_INACTIVE', 'XLSX'],
] as const

interface OfficialListButtonProps {
  filter: ArchiveRecordFilter | null
  search: string
}

/** Orders the official lists of what is shown, in the columns a rule prescribes. */
export function OfficialListButton({ filter, search }: OfficialListButtonProps) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const request = useDo(RequestListFormDocument)
  const order = ([form, format]: (typeof forms)[number]) => {
    setAnchor(null)
    request.mutate({ input: { form, format, filter: filter as Record<string, unknown>, search: search || null } })
  }
  return (
    <>
      <Button startIcon={<ListIcon />} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {translate('keeping.official_list')}
      </Button>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        {forms.map((one) => (
          <MenuItem key={one.join()} onClick={() => order(one)}>
            {translate(`keeping.form.${one[0]}`)} ({one[1]})
          </MenuItem>
        ))}
      </Menu>
      {!request.isIdle && (
        <ExportDialog id={request.data?.requestListForm.export.id} refusal={request.error} onClose={request.reset} />
      )}
    </>
  )
}

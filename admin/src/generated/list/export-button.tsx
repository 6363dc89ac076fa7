import ExportIcon from '@mui/icons-material/DownloadOutlined'
import { Button, Menu, MenuItem } from '@mui/material'
import { useListContext, useTranslate } from 'ra-core'
import { useState } from 'react'
import { type ExportFormat, RequestExportDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import type { Field, Resource } from '../../schema/resource.ts'
import { useWords } from '../words.ts'
import { ExportDialog } from './export-dialog.tsx'
import { exportColumns } from './export-columns.ts'
import { useData } from '../use-data.ts'
import { pageContent } from '../../ui/page-content.ts'
import { useSearchText } from '../../ui/use-search-text.ts'

const formats: ExportFormat[] = ['CSV', 'XLSX']

/** Asks the server for the whole list, as it is narrowed and sorted now, as a file. */
export function ExportButton({ resource, columns }: { resource: Resource; columns: readonly Field[] }) {
  const translate = useTranslate()
  const words = useWords()
  const { reading } = useData()
  const { filterValues, sort } = useListContext()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const request = useDo(RequestExportDocument)
  const [text] = useSearchText(resource.name)
  const begin = (format: ExportFormat) => {
    setAnchor(null)
    const value = resource.sorts.get(sort.field)
    const input = {
      list: resource.name,
      format,
      filter: filterValues as Record<string, unknown>,
      columns: columns.flatMap((column) => exportColumns(column, words, reading)),
      ...(value && { sort: value, descending: sort.order === 'DESC' }),
      ...(text && { search: text }),
    }
    request.mutate({ input })
  }
  return (
    <>
      <Button startIcon={<ExportIcon />} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {translate('generated.export')}
      </Button>
      <Menu container={pageContent} anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        {formats.map((format) => (
          <MenuItem key={format} onClick={() => begin(format)}>
            {words.value('ExportFormat', format)}
          </MenuItem>
        ))}
      </Menu>
      {!request.isIdle && (
        <ExportDialog id={request.data?.requestExport.export.id} refusal={request.error} onClose={request.reset} />
      )}
    </>
  )
}

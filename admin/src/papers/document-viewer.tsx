import { Alert, Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type KeyboardEvent, useState } from 'react'
import { TextSkeleton } from '../ui/skeletons.tsx'
import { SheetWords } from './sheet-words.tsx'
import { Sheet } from './sheet.tsx'
import type { Sheets } from './sheets.ts'
import { Thumbnails } from './thumbnails.tsx'
import { usePageSize, useSheets } from './use-sheets.ts'
import { useWidth } from './use-width.ts'
import { firstView, type Look, lookedAt, lookOfKey } from './view.ts'
import { ViewerToolbar } from './viewer-toolbar.tsx'

/** Shows the bytes of a PDF or an image to look at closely. They are drawn here and never opened as a page. */
export function DocumentViewer({ name, bytes }: { name: string; bytes: Blob }) {
  const translate = useTranslate()
  const { sheets, broken } = useSheets(bytes)
  if (broken) return <Alert severity="warning">{translate('papers.broken')}</Alert>
  return sheets ? <SheetsViewer name={name} sheets={sheets} /> : <TextSkeleton lines={6} />
}

function SheetsViewer({ name, sheets }: { name: string; sheets: Sheets }) {
  const translate = useTranslate()
  const [view, setView] = useState(firstView)
  const [thumbnails, setThumbnails] = useState(sheets.count > 1 && innerWidth >= 1600)
  const [ref, room] = useWidth()
  const natural = usePageSize(sheets, view.page, view.turn)
  const fit = natural ? Math.max(room - 2 * margin, 40) / natural.width : 1
  const size = view.zoom === 'FIT' ? fit : view.zoom
  const look = (one: Look) => setView((before) => lookedAt(before, one, { count: sheets.count, fit }))
  const press = (event: KeyboardEvent) => {
    const found = lookOfKey[event.key]
    if (!found || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    look({ do: found })
  }
  const tools = { page: view.page, count: sheets.count, size, thumbnails, onLook: look }
  return (
    <Box
      onKeyDown={press}
      sx={{ containerType: 'inline-size', display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 }}
    >
      <ViewerToolbar {...tools} onThumbnails={() => setThumbnails(!thumbnails)} />
      <Box sx={{ display: 'flex', minHeight: 0, flex: 1 }}>
        {thumbnails && <Thumbnails sheets={sheets} page={view.page} onGo={(page) => look({ do: 'GO_TO', page })} />}
        <Box ref={ref} tabIndex={0} role="region" aria-label={name} sx={desktop}>
          {natural && room > 0 && (
            <Sheet
              sheets={sheets}
              page={view.page}
              turn={view.turn}
              width={Math.floor(natural.width * size)}
              label={translate('papers.page_of_paper', { page: view.page, count: sheets.count, name })}
            />
          )}
          <SheetWords sheets={sheets} page={view.page} />
        </Box>
      </Box>
    </Box>
  )
}

const margin = 12

const desktop = {
  position: 'relative',
  flex: 1,
  minWidth: 0,
  minHeight: 320,
  overflow: 'auto',
  bgcolor: 'action.hover',
  p: `${margin}px`,
  '& > [role=img]': { mx: 'auto', boxShadow: 2 },
}

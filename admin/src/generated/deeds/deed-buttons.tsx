import { Button } from '@mui/material'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { Refused } from '../../providers/refused.ts'
import type { Action, Resource } from '../../schema/resource.ts'
import { editPath } from '../paths.ts'
import type { Row } from '../represent.ts'
import { useWords } from '../words.ts'
import { DeedDialog } from './deed-dialog.tsx'
import { offered } from './offered.ts'
import { runAction } from './run-action.ts'
import { UploadDialog } from './upload-dialog.tsx'

/** What may be done with a record, as buttons. */
export function DeedButtons({ resource, record, id }: { resource: Resource; record: Row; id: string }) {
  const words = useWords()
  const notify = useNotify()
  const [open, setOpen] = useState<Action>()
  const download = (action: Action) =>
    runAction(action, {}, record)
      .then(({ url }) => window.location.assign(String(url)))
      .catch((refusal: Refused) => notify(refusal.message, { type: 'error' }))
  return (
    <>
      {offered(resource, record).map((action) =>
        action.does === 'UPDATE' ? (
          <Button key={action.name} component={Link} to={editPath(resource.name, id, action.name)} variant="outlined">
            {words.action(action.name)}
          </Button>
        ) : (
          <Button
            key={action.name}
            variant="outlined"
            onClick={() => (action.does === 'DOWNLOAD' ? void download(action) : setOpen(action))}
          >
            {words.action(action.name)}
          </Button>
        ),
      )}
      {open?.does === 'UPLOAD' && <UploadDialog action={open} record={record} onClose={() => setOpen(undefined)} />}
      {open?.does === 'RUN' && (
        <DeedDialog action={open} resource={resource} record={record} onClose={() => setOpen(undefined)} />
      )}
    </>
  )
}

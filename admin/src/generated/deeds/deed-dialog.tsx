import { Dialog, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useLocale, useNotify, useTranslate } from 'ra-core'
import { readDescription } from '../../schema/description.ts'
import type { Action, Resource } from '../../schema/resource.ts'
import { ActionForm } from '../form/action-form.tsx'
import { represent, type Row } from '../represent.ts'
import { useWords } from '../words.ts'

interface DeedDialogProps {
  action: Action
  resource: Resource
  record: Row
  onClose: () => void
}

/** Asks what a mutation needs to know, and whether it is really meant. */
export function DeedDialog({ action, resource, record, onClose }: DeedDialogProps) {
  const words = useWords()
  const locale = useLocale()
  const translate = useTranslate()
  const notify = useNotify()
  const done = () => {
    notify(translate('generated.done'), { type: 'success' })
    onClose()
  }
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="deed">
      <DialogTitle id="deed">
        {words.action(action.name)}: {represent(record, resource, words, locale)}
      </DialogTitle>
      <DialogContent>
        <ActionForm action={action} resource={resource} record={record} onDone={done} onCancel={onClose}>
          {locale === 'en' && <DialogContentText>{readDescription(action.description).help}</DialogContentText>}
        </ActionForm>
      </DialogContent>
    </Dialog>
  )
}

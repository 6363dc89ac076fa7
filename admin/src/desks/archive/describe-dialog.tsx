import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from 'ra-core'
import { type FormEvent, useId } from 'react'
import { DescribeArchiveDocument, type PaperCondition, type RecordCopy, type SecurityClass } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { DescriptionFields } from './description-fields.tsx'
import type { ArchivedRecord } from './record-page.tsx'

/** Corrects what is said of a record. What a colleague said meanwhile is shown before anything is said over it. */
export function DescribeDialog({ record, onClose }: { record: ArchivedRecord; onClose: () => void }) {
  const translate = useTranslate()
  const titleId = useId()
  const queryClient = useQueryClient()
  const { mutate, isPending, error } = useDo(DescribeArchiveDocument)
  const isStale = error?.code === 'STALE'
  const describe = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const input = {
      record: record.id,
      version: record.version,
      copy: given.get('copy') as RecordCopy,
      security: given.get('security') as SecurityClass,
      condition: (given.get('condition') || null) as PaperCondition | null,
    }
    const onError = () => void queryClient.invalidateQueries({ queryKey: ['ask'] })
    mutate({ input }, { onSuccess: onClose, onError })
  }
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={isPending ? undefined : onClose} aria-labelledby={titleId}>
      <DialogForm onSubmit={describe}>
        <DialogTitle id={titleId}>{translate('archive.describe_title', { number: record.number })}</DialogTitle>
        <DialogContent>
          {isStale ? (
            <Alert severity="warning">{translate('archive.described_meanwhile')}</Alert>
          ) : (
            <RefusalAlert refusal={error} />
          )}
          <DescriptionFields key={record.version} record={record} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={isPending}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  )
}

import { MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { PaperCondition, RecordCopy, SecurityClass } from '../../gql/graphql.ts'
import type { ArchivedRecord } from './record-page.tsx'

const copies: readonly RecordCopy[] = ['ORIGINAL', 'COPY', 'DUPLICATE']
const classes: readonly SecurityClass[] = ['ORDINARY', 'RESTRICTED', 'CONFIDENTIAL', 'TOP_SECRET']
const conditions: readonly PaperCondition[] = ['GOOD', 'DAMAGED']

/** What may be said of a record; only a paper is in some condition. */
export function DescriptionFields({ record }: { record: ArchivedRecord }) {
  const translate = useTranslate()
  const choice = (name: 'copy' | 'security' | 'condition', values: readonly string[]) => (
    <TextField
      select
      name={name}
      label={translate(`archive.${name}_label`)}
      defaultValue={record[name] ?? ''}
      fullWidth
      margin="dense"
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {name === 'condition' && <MenuItem value="">{translate('archive.not_looked_at')}</MenuItem>}
      {values.map((value) => (
        <MenuItem key={value} value={value}>
          {translate(`archive.${name}.${value}`)}
        </MenuItem>
      ))}
    </TextField>
  )
  return (
    <>
      {choice('copy', copies)}
      {choice('security', classes)}
      {record.medium !== 'ELECTRONIC' && choice('condition', conditions)}
    </>
  )
}

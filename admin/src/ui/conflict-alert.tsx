import { Alert, AlertTitle, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { useTranslate } from 'ra-core'

/** One thing that two people wanted differently. */
export interface Difference {
  label: string
  /** As it is now, changed by somebody else. */
  theirs: string
  /** As it stands in the form here. */
  mine: string
}

/** Shows what somebody else changed meanwhile, beside what was typed here; nothing is overwritten unseen. */
export function ConflictAlert({ differences, onReload }: { differences: Difference[]; onReload: () => void }) {
  const translate = useTranslate()
  return (
    <Alert
      severity="warning"
      sx={{ my: 2 }}
      action={
        <Button color="inherit" onClick={onReload}>
          {translate('ui.take_theirs')}
        </Button>
      }
    >
      <AlertTitle>{translate('ui.conflict')}</AlertTitle>
      {translate('ui.conflict_help')}
      {differences.length > 0 && (
        <Table size="small">
          <TableHead>
            <TableRow>
              {['what', 'theirs', 'mine'].map((column) => (
                <TableCell key={column}>{translate(`ui.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {differences.map(({ label, theirs, mine }) => (
              <TableRow key={label}>
                <TableCell component="th" scope="row">
                  {label}
                </TableCell>
                <TableCell>{theirs}</TableCell>
                <TableCell>{mine}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Alert>
  )
}

import { Alert, AlertTitle, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { ChangeList, type ToldChange } from './change-list.tsx'

/** Tells what somebody else published while this was written; it may be kept, or taken over into the form. */
export function Newer({ changes, onTake }: { changes: readonly ToldChange[]; onTake: () => void }) {
  const translate = useTranslate()
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" onClick={onTake}>
          {translate('ui.take_theirs')}
        </Button>
      }
    >
      <AlertTitle>{translate('administration.overtaken')}</AlertTitle>
      {translate('administration.overtaken_help')}
      <ChangeList changes={changes} />
    </Alert>
  )
}

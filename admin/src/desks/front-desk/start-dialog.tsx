import { Checkbox, DialogContentText, FormControlLabel, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import {
  type ConsentForm,
  DeskServicesDocument,
  type ServiceKind,
  StartForVisitorDocument,
  type VisitorFragment,
} from '../../gql/graphql.ts'
import { useAsk, useDo } from '../../providers/ask.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { useText } from '../../ui/text.ts'
import { ConsentFormField } from './consent-form-field.tsx'
import { DeskDialog } from './desk-dialog.tsx'

/** Opens a draft for somebody: which service, and how they agreed that the clerk files for them. */
export function StartDialog({
  visitor,
  onStarted,
  onClose,
}: {
  visitor: VisitorFragment
  onStarted: (submission: string) => void
  onClose: () => void
}) {
  const translate = useTranslate()
  const { mutate, isPending, error } = useDo(StartForVisitorDocument)
  const start = (given: (name: string) => string) => {
    const form = given('form') as ConsentForm
    const onBehalf = { citizen: visitor.id, consent: given('consent') === 'on', form, note: given('note') || null }
    const input = { service: given('service') as ServiceKind, onBehalf }
    mutate({ input }, { onSuccess: ({ startSubmission }) => onStarted(startSubmission.submission.id) })
  }
  return (
    <DeskDialog
      title={translate('front_desk.start_title', { name: visitor.name })}
      action={translate('front_desk.start_action')}
      busy={isPending}
      refusal={error}
      onSend={start}
      onClose={onClose}
    >
      <DialogContentText>{translate('front_desk.start_help')}</DialogContentText>
      <ServiceField />
      <ConsentFormField />
      <TextField
        name="note"
        label={translate('front_desk.consent_note')}
        helperText={translate('front_desk.consent_note_help')}
        margin="dense"
        slotProps={{ htmlInput: { maxLength: 200 } }}
        fullWidth
      />
      <FormControlLabel
        control={<Checkbox name="consent" required />}
        label={translate('front_desk.consented', { name: visitor.name })}
      />
    </DeskDialog>
  )
}

/** The services begun at this counter; others are begun at the counter of their bidang. */
function ServiceField() {
  const translate = useTranslate()
  const text = useText()
  const { data, error, refetch } = useAsk(DeskServicesDocument, {})
  if (error) return <ErrorPanel error={error} retry={refetch} />
  const services = data?.services.filter(({ standard }) => standard.mayFileForOthers) ?? []
  // A choice that arrives later cannot be one that was made already.
  if (!services[0]) return null
  return (
    <TextField
      select
      name="service"
      label={translate('front_desk.service')}
      defaultValue={services[0].kind}
      margin="dense"
      fullWidth
    >
      {services.map(({ kind, title }) => (
        <MenuItem key={kind} value={kind}>
          {text(title)}
        </MenuItem>
      ))}
    </TextField>
  )
}

import { DialogContentText, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type ConsentForm, RegisterVisitorDocument, TermsDocument, type VisitorFragment } from '../../gql/graphql.ts'
import { useAsk, useDo } from '../../providers/ask.ts'
import { useText } from '../../ui/text.ts'
import { ConsentFormField } from './consent-form-field.tsx'
import { DeskDialog } from './desk-dialog.tsx'

/** Writes down somebody who has no email address; the terms of use are there to be read out. */
export function RegisterDialog({
  typed,
  onRegistered,
  onClose,
}: {
  /** What the person was looked for by; a NIK need not be typed twice. */
  typed: string
  onRegistered: (visitor: VisitorFragment) => void
  onClose: () => void
}) {
  const translate = useTranslate()
  const { data } = useAsk(TermsDocument, {})
  const { mutate, isPending, error } = useDo(RegisterVisitorDocument)
  const register = (given: (name: string) => string) => {
    const consent = { form: given('form') as ConsentForm, termsVersion: data?.termsOfUse?.version ?? 0 }
    const input = { name: given('name'), nik: given('nik'), phone: given('phone') || null, consent }
    mutate({ input }, { onSuccess: ({ registerVisitor }) => onRegistered(registerVisitor.visitor) })
  }
  const digits = typed.replace(/\D/g, '')
  const field = (name: string, more: object = {}) => (
    <TextField name={name} label={translate(`front_desk.field.${name}`)} margin="dense" fullWidth {...more} />
  )
  return (
    <DeskDialog
      title={translate('front_desk.register')}
      action={translate('front_desk.register_action')}
      busy={isPending}
      refusal={error}
      onSend={register}
      onClose={onClose}
    >
      <DialogContentText>{translate('front_desk.register_help')}</DialogContentText>
      {field('name', { required: true, slotProps: { htmlInput: { minLength: 2, maxLength: 120 } } })}
      {field('nik', {
        required: true,
        defaultValue: digits.length === 16 ? digits : '',
        helperText: translate('front_desk.nik_help'),
        slotProps: { htmlInput: { inputMode: 'numeric', maxLength: 24 } },
      })}
      {field('phone', { type: 'tel', helperText: translate('front_desk.phone_help') })}
      <ConsentFormField />
      {data?.termsOfUse && <TermsToRead text={data.termsOfUse.text} />}
    </DeskDialog>
  )
}

function TermsToRead({ text }: { text: { id: string; en: string } }) {
  const translate = useTranslate()
  const say = useText()
  return (
    <details>
      <summary>{translate('front_desk.terms')}</summary>
      <DialogContentText sx={{ whiteSpace: 'pre-line', mt: 1 }}>{say(text)}</DialogContentText>
    </details>
  )
}

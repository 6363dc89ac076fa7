import { MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ConsentForm } from '../../gql/graphql.ts'

const forms: readonly ConsentForm[] = ['SIGNED', 'THUMBPRINT', 'RECORDED']

/** How somebody agreed: on paper, with a thumb, or in words that were recorded. */
export function ConsentFormField() {
  const translate = useTranslate()
  return (
    <TextField
      select
      name="form"
      label={translate('front_desk.consent_form')}
      defaultValue={forms[0]}
      margin="dense"
      fullWidth
    >
      {forms.map((form) => (
        <MenuItem key={form} value={form}>
          {translate(`front_desk.consent.${form}`)}
        </MenuItem>
      ))}
    </TextField>
  )
}

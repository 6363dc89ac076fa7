import { Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { MessageWordingFragment } from '../../../gql/graphql.ts'
import { BothLanguagesField } from '../fields/both-languages-field.tsx'

/** The parts of a message to be worded, and the marks it may use. */
export function WordingFields({ message: { needs, whatsApp } }: { message: MessageWordingFragment }) {
  const translate = useTranslate()
  const part = (name: string) => ({ name, label: translate(`administration.message.${name}`) })
  const marks = ['name', 'firstName', ...needs].map((name) => `{{${name}}}`).join(', ')
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {translate('administration.marks', { marks })}
      </Typography>
      <BothLanguagesField {...part('subject')} />
      <BothLanguagesField {...part('email')} minRows={8} />
      {whatsApp && (
        <BothLanguagesField {...part('whatsApp')} minRows={3} help={translate('administration.whatsapp_help')} />
      )}
    </>
  )
}

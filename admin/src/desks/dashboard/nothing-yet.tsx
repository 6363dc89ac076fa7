import { Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Section } from '../../ui/section.tsx'

/** A part of the page for which there are no numbers in this period. */
export function NothingYet({ title }: { title: string }) {
  const translate = useTranslate()
  return (
    <Section title={title}>
      <Typography color="textSecondary">{translate('dashboard.no_numbers')}</Typography>
    </Section>
  )
}

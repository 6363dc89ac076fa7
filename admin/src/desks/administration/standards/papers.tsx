import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { Condition } from '../../../answers/condition.ts'
import type { StandardContentFragment } from '../../../gql/graphql.ts'
import { useNumbers } from '../../../ui/numbers.ts'
import { Section } from '../../../ui/section.tsx'
import { useText } from '../../../ui/text.ts'
import { useStandardWords } from './use-standard-words.ts'

/** The papers a version asks for, in the order of the checklist. */
export function Papers({ standard: { service, requirements } }: { standard: StandardContentFragment }) {
  const translate = useTranslate()
  const text = useText()
  const { bytes } = useNumbers()
  const words = useStandardWords(service)
  return (
    <Section title={translate('administration.papers', { smart_count: requirements.length })}>
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {requirements.map(({ key, title, help, required, when, formats, maxBytes }) => (
          <Box component="li" key={key} sx={{ py: 0.75 }}>
            <Typography>{text(title)}</Typography>
            {help && (
              <Typography variant="body2" color="textSecondary">
                {text(help)}
              </Typography>
            )}
            <Typography variant="body2" color="textSecondary">
              {[
                translate(required ? 'administration.required' : 'administration.optional'),
                formats.join(', '),
                translate('administration.up_to', { size: bytes(maxBytes) }),
                ...(when ? [words.when(when as Condition)] : []),
              ].join(' · ')}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  )
}

import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { FormEvent } from 'react'
import { PrepareLetterDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { Section } from '../../ui/section.tsx'
import type { LetterToIssue, SigningMethod } from './issue-page.tsx'
import { NumberFields, useNumberChoice } from './number-choice.tsx'

/** Gives a letter its number, so that it can be signed on paper or in another program. */
export function PrepareForm({ letter: { id, version }, method }: { letter: LetterToIssue; method: SigningMethod }) {
  const translate = useTranslate()
  const preparing = useDo(PrepareLetterDocument)
  const choice = useNumberChoice()
  const prepare = (event: FormEvent) => {
    event.preventDefault()
    preparing.mutate({ input: { submission: id, version, manualNumber: choice.manualNumber } })
  }
  return (
    <Section title={translate('issuing.prepare_title')}>
      <form onSubmit={prepare}>
        <Typography sx={{ mb: 1 }}>{translate(`issuing.prepare_help.${method}`)}</Typography>
        <NumberFields choice={choice} />
        <RefusalAlert refusal={preparing.error} />
        <Box sx={{ mt: 2 }}>
          <Button type="submit" variant="contained" size="large" disabled={preparing.isPending}>
            {translate('issuing.prepare')}
          </Button>
        </Box>
      </form>
    </Section>
  )
}

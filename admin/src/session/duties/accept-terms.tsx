import { Box, Button } from '@mui/material'
import { useLocale, useTranslate } from 'ra-core'
import { AcceptTermsDocument, TermsDocument } from '../../gql/graphql.ts'
import { useAsk, useDo } from '../../providers/ask.ts'
import type { Language } from '../../providers/language.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'

/** The terms of use in full, and the button that accepts them. */
export function AcceptTerms({ onDone }: { onDone: () => void }) {
  const translate = useTranslate()
  const language = useLocale() as Language
  const { data, error } = useAsk(TermsDocument, {})
  const accept = useDo(AcceptTermsDocument)
  const terms = data?.termsOfUse
  if (!terms) return error ? <RefusalAlert refusal={error} /> : <TextSkeleton />
  return (
    <>
      <Box tabIndex={0} role="region" aria-label={translate('session.terms')} sx={termsBox}>
        {terms.text[language]}
      </Box>
      <RefusalAlert refusal={accept.error} />
      <Button
        variant="contained"
        fullWidth
        loading={accept.isPending}
        onClick={() => accept.mutate({ input: { version: terms.version } }, { onSuccess: onDone })}
      >
        {translate('session.accept')}
      </Button>
    </>
  )
}

const termsBox = { maxHeight: '45vh', overflow: 'auto', whiteSpace: 'pre-line', my: 2 }

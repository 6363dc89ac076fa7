import AddIcon from '@mui/icons-material/Add'
import { Box, Button, FormHelperText, TextField, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FieldErrors, useController } from 'react-hook-form'
import { FieldRow } from '../fields/field-row.tsx'

type ListName = 'considerations' | 'provisions' | 'copiesTo'
type Lists = Record<ListName, string[]>

/** Sentences one below the other, to be written, added and taken away. */
export function SentenceList({ name }: { name: ListName }) {
  const translate = useTranslate()
  const { field, formState } = useController<Lists, ListName>({ name })
  const sentences = field.value
  const { whole, each } = faultsOf(formState.errors, name)
  const label = translate(`administration.letter.${name}`)
  const write = (at: number, sentence: string) => field.onChange(sentences.with(at, sentence))
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 650 }}>
        {label}
      </Typography>
      {sentences.map((sentence, at) => {
        const own = translate('administration.sentence', { name: label, number: at + 1 })
        return (
          <FieldRow key={at} label={own} onRemove={() => field.onChange(sentences.toSpliced(at, 1))}>
            <TextField
              label={own}
              size="small"
              fullWidth
              multiline
              required
              value={sentence}
              onChange={({ target }) => write(at, target.value)}
              onBlur={field.onBlur}
              error={Boolean(each[at])}
              helperText={each[at]}
            />
          </FieldRow>
        )
      })}
      {whole && <FormHelperText error>{whole}</FormHelperText>}
      <Button startIcon={<AddIcon />} onClick={() => field.onChange([...sentences, ''])}>
        {translate('administration.add_sentence')}
      </Button>
    </Box>
  )
}

/** The API may find fault with the whole list, or with one sentence. */
function faultsOf(errors: FieldErrors<Lists>, name: ListName): { whole?: string; each: (string | undefined)[] } {
  const fault = errors[name]
  const each = Array.isArray(fault) ? fault : Object.values(fault ?? {})
  return { whole: fault?.message, each: Array.from(each, (one?: { message?: string }) => one?.message) }
}

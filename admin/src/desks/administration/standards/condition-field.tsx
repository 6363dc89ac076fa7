import { Box, FormHelperText, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import { useForm } from '../../../answers/use-answers.ts'
import type { ServiceKind } from '../../../gql/graphql.ts'
import { useText } from '../../../ui/text.ts'
import { questionOf } from './say-condition.ts'
import type { StandardDraft } from './standard-draft.ts'
import { useStandardWords } from './use-standard-words.ts'

const combined = '*'

/**
 * When a paper is asked for: always, or for some answers to one question. A condition that combines several came with
 * LIKE-U; it is told, and may be kept or dropped.
 */
export function ConditionField({ service, path }: { service: ServiceKind; path: `requirements.${number}` }) {
  const translate = useTranslate()
  const text = useText()
  const words = useStandardWords(service)
  const form = useForm(service).data?.form ?? []
  const { field, fieldState } = useController<StandardDraft, `requirements.${number}.when`>({ name: `${path}.when` })
  const when = field.value
  const [first] = useState(when)
  const simple = when && 'in' in when ? when : undefined
  const choosable = form.flatMap(({ questions }) => questions).filter(({ choices }) => choices.length > 0)
  const choose = (key: string) => {
    const values = questionOf(form, key)?.choices.map(({ value }) => value)
    field.onChange(key === combined ? first : values ? { question: key, in: values } : null)
  }
  const isOther = first && !('in' in first && choosable.some(({ key }) => key === first.question))
  const chosen = simple && choosable.some(({ key }) => key === simple.question) ? simple : undefined
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' }, gap: 1 }}>
      <TextField
        select
        size="small"
        label={translate('administration.part.when')}
        value={chosen?.question ?? (when && isOther ? combined : '')}
        onChange={({ target }) => choose(target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('administration.always')}</MenuItem>
        {isOther && <MenuItem value={combined}>{words.when(first)}</MenuItem>}
        {choosable.map(({ key, label }) => (
          <MenuItem key={key} value={key}>
            {translate('administration.depends_on', { question: text(label) })}
          </MenuItem>
        ))}
      </TextField>
      {chosen && (
        <TextField
          select
          size="small"
          label={translate('administration.for_answers')}
          value={chosen.in}
          onChange={({ target }) => field.onChange({ ...chosen, in: target.value })}
          slotProps={{ select: { multiple: true } }}
        >
          {questionOf(form, chosen.question)!.choices.map(({ value, label }) => (
            <MenuItem key={value} value={value}>
              {text(label)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {fieldState.error && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
    </Box>
  )
}

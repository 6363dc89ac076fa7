import AddIcon from '@mui/icons-material/Add'
import { Button, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { ServiceKind } from '../../../gql/graphql.ts'
import { Section } from '../../../ui/section.tsx'
import { useText } from '../../../ui/text.ts'
import { visuallyHidden } from '../../../ui/visually-hidden.ts'
import { RequirementFields } from './requirement-fields.tsx'
import { RequirementRow } from './requirement-row.tsx'
import { newRequirement, type StandardDraft } from './standard-draft.ts'

/** The papers of a version, to be put in order, described, added and taken away. */
export function RequirementRows({ service }: { service: ServiceKind }) {
  const translate = useTranslate()
  const text = useText()
  const { getValues } = useFormContext<StandardDraft>()
  const { fields, append, remove, move } = useFieldArray<StandardDraft, 'requirements'>({ name: 'requirements' })
  const [added, setAdded] = useState(false)
  const [told, setTold] = useState('')
  const last = fields.length - 1
  const go = (from: number, to: number) => {
    const name = text(getValues(`requirements.${from}.title`))
    move(from, to)
    setTold(translate('administration.moved', { name, place: to + 1, of: fields.length }))
  }
  const add = () => {
    append(newRequirement())
    setAdded(true)
  }
  return (
    <Section title={translate('administration.papers', { smart_count: fields.length })}>
      <span role="status" style={visuallyHidden}>
        {told}
      </span>
      <Stack component="ol" sx={{ gap: 1, p: 0, m: 0, listStyle: 'none' }}>
        {fields.map(({ id }, at) => (
          <RequirementRow
            key={id}
            at={at}
            open={added && at === last}
            {...(at > 0 && { onUp: () => go(at, at - 1) })}
            {...(at < last && { onDown: () => go(at, at + 1) })}
            onRemove={() => remove(at)}
          >
            <RequirementFields service={service} path={`requirements.${at}`} />
          </RequirementRow>
        ))}
      </Stack>
      <Button startIcon={<AddIcon />} onClick={add} sx={{ mt: 1 }}>
        {translate('administration.add_requirement')}
      </Button>
    </Section>
  )
}

import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useId } from 'react'
import {
  type Fate,
  PublishRetentionRuleDocument,
  type ServiceKind,
  ServiceNamesDocument,
} from '../../../gql/graphql.ts'
import { useAsk, useDo } from '../../../providers/ask.ts'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { useText } from '../../../ui/text.ts'
import type { ShownClass, ShownRule } from './schedule-page.tsx'

const fates: readonly Fate[] = ['DESTROY', 'PERMANENT', 'REVIEW']
/** Puts a line of the schedule in force: a new one, or a new version of one there is. */
export function RuleDialog({ of, rule, onClose }: { of: ShownClass; rule?: ShownRule; onClose: () => void }) {
  const translate = useTranslate()
  const inWords = useText()
  const { data } = useAsk(ServiceNamesDocument, {})
  const titleId = useId()
  const { mutate, isPending, error } = useDo(PublishRetentionRuleDocument)
  const publish = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? '').trim()
    const input = {
      classification: of.id,
      service: rule ? rule.service : ((text('service') || null) as ServiceKind | null),
      activeYears: Number(text('activeYears')),
      inactiveYears: Number(text('inactiveYears')),
      fate: text('fate') as Fate,
      basis: text('basis'),
      version: rule?.version ?? null,
    }
    mutate({ input }, { onSuccess: onClose })
  }
  const input = (name: string, more: object) => (
    <TextField name={name} label={translate(`keeping.${name}`)} required fullWidth margin="dense" {...more} />
  )
  const years = (value = 1) => ({ type: 'number', defaultValue: value, slotProps: { htmlInput: { min: 0, max: 100 } } })
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={isPending ? undefined : onClose} aria-labelledby={titleId}>
      <DialogForm onSubmit={publish}>
        <DialogTitle id={titleId}>
          {of.code} {of.title}
        </DialogTitle>
        <DialogContent>
          <RefusalAlert refusal={error} />
          {!rule && (
            <TextField
              name="service"
              label={translate('keeping.service')}
              select
              defaultValue=""
              fullWidth
              margin="dense"
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            >
              <MenuItem value="">{translate('keeping.whole_class')}</MenuItem>
              {data?.services.map(({ kind, title }) => (
                <MenuItem key={kind} value={kind}>
                  {inWords(title)}
                </MenuItem>
              ))}
            </TextField>
          )}
          {input('activeYears', years(rule?.activeYears))}
          {input('inactiveYears', years(rule?.inactiveYears))}
          {input('fate', {
            select: true,
            defaultValue: rule?.fate ?? 'DESTROY',
            children: fates.map((fate) => (
              <MenuItem key={fate} value={fate}>
                {translate(`archive.fate.${fate}`)}
              </MenuItem>
            )),
          })}
          {input('basis', {
            defaultValue: rule?.basis ?? '',
            slotProps: { htmlInput: { minLength: 5, maxLength: 300 } },
          })}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={isPending}>
            {translate('keeping.publish_rule')}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  )
}

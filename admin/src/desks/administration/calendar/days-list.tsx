import RemoveIcon from '@mui/icons-material/DeleteOutlined'
import { IconButton, List, ListItem, ListItemText } from '@mui/material'
import { useLocale, useTranslate } from 'ra-core'
import { useState } from 'react'
import { type DaysOffQuery, RemoveHolidayDocument } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { weekdayOf } from './weekdays.ts'

/** A day nobody works. */
export type DayOff = DaysOffQuery['holidays'][number]

/** The days off of a year, one below the other. */
export function DaysList({ year, days }: { year: number; days: readonly DayOff[] }) {
  const translate = useTranslate()
  const locale = useLocale() ?? 'id'
  const { rights } = useSignedIn()
  const [removing, setRemoving] = useState<DayOff>()
  if (days.length === 0)
    return (
      <EmptyState
        title={translate('administration.no_days', { year })}
        help={translate('administration.no_days_help')}
      />
    )
  return (
    <>
      <List dense aria-label={translate('administration.days_off_of', { year })} sx={{ maxWidth: 640 }}>
        {days.map((off) => (
          <ListItem
            key={off.day}
            divider
            secondaryAction={
              rights.mayDo('Mutation.removeHoliday') && (
                <IconButton
                  edge="end"
                  aria-label={translate('administration.remove', { name: off.name })}
                  onClick={() => setRemoving(off)}
                >
                  <RemoveIcon />
                </IconButton>
              )
            }
          >
            <ListItemText
              primary={off.name}
              secondary={[
                `${weekdayOf(off.day, locale)}, ${formatDay(off.day, locale)}`,
                translate(`administration.holiday.${off.kind}`),
              ].join(' · ')}
            />
          </ListItem>
        ))}
      </List>
      {removing && <RemoveDayDialog off={removing} onClose={() => setRemoving(undefined)} />}
    </>
  )
}

function RemoveDayDialog({ off: { day, name }, onClose }: { off: DayOff; onClose: () => void }) {
  const translate = useTranslate()
  const locale = useLocale() ?? 'id'
  const { mutate, isPending, error } = useDo(RemoveHolidayDocument)
  return (
    <ConfirmDialog
      title={translate('administration.remove_day', { name, day: formatDay(day, locale) })}
      help={translate('administration.remove_day_help')}
      action={translate('ra.action.delete')}
      color="error"
      busy={isPending}
      refusal={error}
      onConfirm={() => mutate({ input: { day } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}

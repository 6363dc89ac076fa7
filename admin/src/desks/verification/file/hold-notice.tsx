import LockIcon from '@mui/icons-material/LockOutlined'
import MineIcon from '@mui/icons-material/LockOpenOutlined'
import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useSignedIn } from '../../../session/session.ts'
import { useDates } from '../../../ui/dates.ts'
import { useFileOnDesk } from './file-on-desk.ts'
import { useNow } from './use-now.ts'

/** Who has the file in hand, and until when nobody takes it over unknowingly. */
export function HoldNotice() {
  const translate = useTranslate()
  const dates = useDates()
  const { me } = useSignedIn()
  const { file } = useFileOnDesk()
  const now = useNow()
  if (file.status !== 'IN_VERIFICATION' || !file.holder || !file.heldUntil) return null
  const mine = file.holder.id === me.id
  const isOver = Date.parse(file.heldUntil) < now
  const key = `${mine ? 'held_by_me' : 'held_by_other'}${isOver ? '_over' : ''}`
  const Icon = mine ? MineIcon : LockIcon
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: 'text.secondary' }}>
      <Icon fontSize="small" />
      <Typography variant="body2">
        {translate(`verification.${key}`, { name: file.holder.name, until: dates.time(file.heldUntil) })}
      </Typography>
    </Box>
  )
}

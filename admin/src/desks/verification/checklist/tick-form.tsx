import OkIcon from '@mui/icons-material/Check'
import WrongIcon from '@mui/icons-material/Close'
import { Box, Button, Checkbox, FormControlLabel, ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { FileVerdictFragment } from '../../../gql/graphql.ts'
import { useFileOnDesk } from '../file/file-on-desk.ts'
import { FaultForm } from './fault-form.tsx'
import { type Item, nameOf } from './items.ts'
import { faultAfter, tickOf } from './tick.ts'

/** Judges one answer or paper: in order, or what is wrong with it and what the applicant has to do. */
export function TickForm({
  item,
  title,
  verdict,
}: {
  item: Item
  title: string
  verdict?: FileVerdictFragment | null
}) {
  const translate = useTranslate()
  const { file, ticks, onTick, onUndo } = useFileOnDesk()
  const tick = ticks[nameOf(item)]
  const standing = tick ?? (verdict?.round === file.round ? verdict : undefined)
  const before = tick ?? verdict
  // Pressing what is pressed already opens a fault that was saved, to word it anew.
  const judge = (pressed: 'OK' | 'WRONG' | null) => {
    if (pressed === 'OK') onTick(tickOf(item, 'OK', before))
    else if (pressed || standing?.outcome !== 'OK') onTick(tickOf(item, faultAfter(before), before))
  }
  return (
    <Box role="group" aria-label={translate('verification.judge', { title })} sx={{ mt: 0.75 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={standing && (standing.outcome === 'OK' ? 'OK' : 'WRONG')}
          onChange={(_event, outcome: 'OK' | 'WRONG' | null) => judge(outcome)}
        >
          <ToggleButton value="OK" color="success" sx={toggle}>
            <OkIcon fontSize="small" /> {translate('verification.standing.OK')}
          </ToggleButton>
          <ToggleButton value="WRONG" color="error" sx={toggle}>
            <WrongIcon fontSize="small" /> {translate('verification.not_ok')}
          </ToggleButton>
        </ToggleButtonGroup>
        {tick && (
          <Button size="small" color="inherit" onClick={() => onUndo(item)}>
            {translate('verification.undo')}
          </Button>
        )}
      </Box>
      {tick && tick.outcome !== 'OK' && <FaultForm tick={tick} onTick={onTick} />}
      {item.kind === 'PAPER' && standing && (
        <FormControlLabel
          control={<Checkbox size="small" />}
          checked={standing.originalSeen}
          onChange={(_event, originalSeen) =>
            onTick({ ...(tick ?? tickOf(item, standing.outcome, verdict)), originalSeen })
          }
          label={translate('verification.original_seen')}
        />
      )}
    </Box>
  )
}

const toggle = {
  gap: 0.5,
  px: 1,
  py: 0.5,
  whiteSpace: 'nowrap',
  color: 'text.primary',
  bgcolor: 'background.paper',
  '&:hover': { bgcolor: 'background.paper' },
}

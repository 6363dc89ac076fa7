import { Box, ButtonBase, Chip, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useText } from '../../../ui/text.ts'
import { useFileOnDesk } from '../file/file-on-desk.ts'
import { type ChecklistLine, nameOf } from './items.ts'
import { StandingIcon } from './standing-icon.tsx'
import { TickForm } from './tick-form.tsx'
import { standingOf } from './tick.ts'
import { VerdictLine } from './verdict-line.tsx'

/** One paper of the checklist: where it stands, and, when it is the one shown, what to tick. */
export function ChecklistRow({ line }: { line: ChecklistLine }) {
  const text = useText()
  const { file, ticks, shown, onShow, mayTick } = useFileOnDesk()
  const { key, title } = line.requirement
  const item = { kind: 'PAPER', key } as const
  const standing = standingOf({ ...line, round: file.round, tick: ticks[nameOf(item)] })
  const isShown = shown === key
  return (
    <Box component="li" sx={{ ...rowBox, ...(isShown && shownBox) }}>
      <ButtonBase aria-expanded={isShown} onClick={() => onShow(key)} sx={button}>
        <StandingIcon standing={standing} />
        <Typography component="span" sx={{ flex: 1, fontWeight: isShown ? 600 : 400 }}>
          {text(title)}
        </Typography>
      </ButtonBase>
      <Marks line={line} unsaved={Boolean(ticks[nameOf(item)])} />
      {isShown && (
        <Box sx={{ px: 1, pb: 1 }}>
          <Detail line={line} />
          {mayTick && <TickForm item={item} title={text(title)} verdict={line.verdict} />}
        </Box>
      )}
    </Box>
  )
}

function Marks({ line, unsaved }: { line: ChecklistLine; unsaved: boolean }) {
  const translate = useTranslate()
  const marks = [
    line.changed && line.paper && { key: 'new_paper', color: 'warning' as const },
    !line.paper && { key: 'no_paper', color: 'default' as const },
    !line.requirement.required && { key: 'optional', color: 'default' as const },
    unsaved && { key: 'unsaved', color: 'info' as const },
  ].filter((mark) => mark !== false && mark !== null)
  if (!marks.length) return null
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, pl: 3.5, pb: 0.5 }}>
      {marks.map(({ key, color }) => (
        <Chip key={key} size="small" variant="outlined" color={color} label={translate(`verification.mark.${key}`)} />
      ))}
    </Box>
  )
}

function Detail({ line: { requirement, verdict } }: { line: ChecklistLine }) {
  const text = useText()
  const { file } = useFileOnDesk()
  return (
    <>
      {requirement.help && (
        <Typography variant="body2" color="textSecondary">
          {text(requirement.help)}
        </Typography>
      )}
      {verdict && <VerdictLine verdict={verdict} round={file.round} />}
    </>
  )
}

const rowBox = { borderBottom: 1, borderColor: 'divider', borderLeft: 3, borderLeftColor: 'transparent' }
const shownBox = { bgcolor: 'action.hover', borderLeftColor: 'primary.main' }
const button = { display: 'flex', width: '100%', textAlign: 'start', gap: 1, px: 0.5, py: 1 }

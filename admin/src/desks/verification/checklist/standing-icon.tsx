import AgainIcon from '@mui/icons-material/Replay'
import InfectedIcon from '@mui/icons-material/GppBad'
import OkIcon from '@mui/icons-material/CheckCircle'
import ScanningIcon from '@mui/icons-material/HourglassTop'
import UnseenIcon from '@mui/icons-material/RadioButtonUnchecked'
import WrongIcon from '@mui/icons-material/Cancel'
import { useTranslate } from 'ra-core'
import type { Standing } from './tick.ts'

const marks = {
  OK: { Icon: OkIcon, color: 'success' },
  WRONG: { Icon: WrongIcon, color: 'error' },
  AGAIN: { Icon: AgainIcon, color: 'warning' },
  UNSEEN: { Icon: UnseenIcon, color: 'action' },
  SCANNING: { Icon: ScanningIcon, color: 'info' },
  INFECTED: { Icon: InfectedIcon, color: 'error' },
} as const satisfies Record<Standing, object>

/** Where an item of the checklist stands, as a sign with its words. */
export function StandingIcon({ standing }: { standing: Standing }) {
  const translate = useTranslate()
  const { Icon, color } = marks[standing]
  return <Icon color={color} fontSize="small" titleAccess={translate(`verification.standing.${standing}`)} />
}

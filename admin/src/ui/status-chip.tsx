import { Chip } from '@mui/material'
import { type Tone, toneOf } from './tone.ts'

/** Where something stands: its words, and a colour that agrees with them. */
export const StatusChip = ({ state, label, tone = toneOf(state) }: { state: string; label: string; tone?: Tone }) => (
  <Chip size="small" variant="outlined" color={tone} label={label} />
)

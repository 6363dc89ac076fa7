import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useText } from '../../../ui/text.ts'
import { nameOf } from '../checklist/items.ts'
import type { OpenItem } from '../checklist/open-items.ts'
import { StandingIcon } from '../checklist/standing-icon.tsx'

/** Answers and papers one under the other, each with where it stands and the note on it. */
export function ItemList({ items, label }: { items: readonly OpenItem[]; label: string }) {
  const translate = useTranslate()
  const text = useText()
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', p: 0, my: 1 }}>
      {items.map((item) => (
        <Box component="li" key={nameOf(item)} sx={{ display: 'flex', gap: 1, py: 0.5 }}>
          <StandingIcon standing={item.standing} />
          <div>
            <Typography>{text(item.title)}</Typography>
            <Typography variant="body2" color="textSecondary">
              {item.note ? `“${item.note}”` : translate(`verification.todo.${item.standing}`)}
            </Typography>
          </div>
        </Box>
      ))}
    </Box>
  )
}

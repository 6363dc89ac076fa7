import { Link } from '@mui/material'
import { useTranslate } from 'ra-core'

/** The first thing the tab key finds: past bar and menu, to the page. */
export const SkipLink = () => (
  <Link href="#content" sx={hiddenUntilFocused}>
    {useTranslate()('layout.skip')}
  </Link>
)

const hiddenUntilFocused = {
  position: 'fixed',
  top: -100,
  left: 8,
  zIndex: 2000,
  px: 2,
  py: 1,
  bgcolor: 'background.paper',
  '&:focus': { top: 8 },
}

import KeyboardIcon from '@mui/icons-material/KeyboardOutlined'
import MenuIcon from '@mui/icons-material/Menu'
import { AppBar, Box, IconButton, Toolbar, Tooltip, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'
import { AccountMenu } from './account-menu.tsx'
import { showKeyboardHelp } from './keyboard-help.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { SearchEverything } from './search-everything.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** The bar above every page. */
export function TopBar({ onMenu }: { onMenu?: () => void }) {
  const translate = useTranslate()
  return (
    <AppBar position="fixed" elevation={0} color="inherit" sx={barBox}>
      <Toolbar variant="dense" sx={{ gap: 0.5 }}>
        {onMenu && (
          <IconButton edge="start" color="inherit" aria-label={translate('layout.open_menu')} onClick={onMenu}>
            <MenuIcon />
          </IconButton>
        )}
        <Typography component={Link} to="/" sx={{ color: 'primary.main', fontWeight: 700, textDecoration: 'none' }}>
          LIKE-U
        </Typography>
        <Typography sx={{ display: { xs: 'none', md: 'block' }, ml: 1, color: 'text.secondary' }}>
          {translate('layout.agency')}
        </Typography>
        <Box sx={{ flex: 1 }} />
        <SearchEverything />
        <LanguageSwitch />
        <ThemeSwitch />
        <Tooltip title={translate('layout.keyboard')}>
          <IconButton
            color="inherit"
            aria-label={translate('layout.keyboard')}
            onClick={showKeyboardHelp}
            sx={{ display: { xs: 'none', md: 'inline-flex' } }}
          >
            <KeyboardIcon />
          </IconButton>
        </Tooltip>
        <AccountMenu />
      </Toolbar>
    </AppBar>
  )
}

const barBox = { zIndex: 1201, borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }

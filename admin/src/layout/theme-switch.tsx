import DarkIcon from '@mui/icons-material/DarkModeOutlined'
import LightIcon from '@mui/icons-material/LightModeOutlined'
import { IconButton, Tooltip, useTheme as useMuiTheme } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useTheme } from 'react-admin'

/** Changes between day and night; until then the device decides. */
export function ThemeSwitch() {
  const translate = useTranslate()
  const [, setTheme] = useTheme()
  const dark = useMuiTheme().palette.mode === 'dark'
  const label = translate(dark ? 'layout.light' : 'layout.dark')
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={() => setTheme(dark ? 'light' : 'dark')}>
        {dark ? <LightIcon /> : <DarkIcon />}
      </IconButton>
    </Tooltip>
  )
}

import { createTheme, type ThemeOptions } from '@mui/material/styles'
import { tokens, type Tokens } from './tokens.ts'

const paletteOf = (mode: 'light' | 'dark', token: Tokens): ThemeOptions['palette'] => ({
  mode,
  primary: { main: token.accent!, contrastText: token['on-accent'] },
  secondary: { main: token.accent!, contrastText: token['on-accent'] },
  success: { main: token.good! },
  warning: { main: token.warn! },
  error: { main: token.bad! },
  info: { main: token.accent! },
  text: { primary: token.ink, secondary: token.muted },
  background: { default: token.paper, paper: token.surface },
  divider: token.line,
})

const themeOf = (mode: 'light' | 'dark', token: Tokens) =>
  createTheme({
    palette: paletteOf(mode, token),
    shape: { borderRadius: 8 },
    // Who asked the machine for calm gets it here too.
    motion: { reducedMotion: 'system' },
    typography: {
      fontFamily: token.font,
      h1: { fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.3 },
      h2: { fontSize: '1.2rem', fontWeight: 650, lineHeight: 1.3 },
      h3: { fontSize: '1.05rem', fontWeight: 650, lineHeight: 1.3 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      MuiButtonBase: { styleOverrides: { root: { '&:focus-visible': focusRing(token) } } },
      MuiLink: { styleOverrides: { root: { '&:focus-visible': focusRing(token) } } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.8125rem' } } },
      MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: token.edge } } },
    },
  })

const focusRing = (token: Tokens) => ({ outline: `3px solid ${token.accent}`, outlineOffset: 2 })

/** The regency's calm look by day. */
export const lightTheme = themeOf('light', tokens.light)

/** The same by night. */
export const darkTheme = themeOf('dark', tokens.dark)

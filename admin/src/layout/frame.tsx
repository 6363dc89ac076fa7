import { Box, Drawer, Toolbar, useMediaQuery, type Theme } from '@mui/material'
import { ErrorBoundary } from 'react-error-boundary'
import { useTranslate } from 'ra-core'
import { type ReactNode, Suspense, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { PageSkeleton } from '../ui/skeletons.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import { Menu } from './menu.tsx'
import { SkipLink } from './skip-link.tsx'
import { TopBar } from './top-bar.tsx'

const menuWidth = 248

/** The frame around every page of the console: bar, menu, and the page itself. */
export function Frame({ children }: { children: ReactNode }) {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'))
  const [open, setOpen] = useState(false)
  const { pathname } = useLocation()
  const translate = useTranslate()
  return (
    <Box sx={{ display: 'flex', minHeight: '100vh', minWidth: 0 }}>
      <SkipLink />
      <TopBar onMenu={wide ? undefined : () => setOpen(true)} />
      <Drawer
        variant={wide ? 'permanent' : 'temporary'}
        open={wide || open}
        onClose={() => setOpen(false)}
        sx={{ width: wide ? menuWidth : 0, flexShrink: 0, '& .MuiDrawer-paper': { width: menuWidth } }}
      >
        {wide && <Toolbar variant="dense" />}
        <Box component="nav" aria-label={translate('layout.menu')} onClick={() => setOpen(false)}>
          <Menu />
        </Box>
      </Drawer>
      <Box component="main" id="content" tabIndex={-1} sx={mainBox}>
        <Toolbar variant="dense" />
        <ErrorBoundary
          resetKeys={[pathname]}
          fallbackRender={({ error, resetErrorBoundary }) => (
            <ErrorPanel error={error as Error} retry={resetErrorBoundary} />
          )}
        >
          <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
        </ErrorBoundary>
      </Box>
      <KeyboardHelp />
    </Box>
  )
}

const mainBox = { flex: 1, minWidth: 0, px: { xs: 1.5, sm: 3 }, pb: 6, outline: 'none' }

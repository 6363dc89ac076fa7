import { Box, Card, CardContent, Link, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ReactNode } from 'react'
import { LanguageSwitch } from '../layout/language-switch.tsx'

/** The calm page people stand on before they are in: one heading, one thing to do. */
export function Entrance({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const translate = useTranslate()
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Box sx={{ width: '100%', maxWidth: 440 }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', mb: 2 }}>
          <Link href="/" underline="none" sx={{ lineHeight: 1.3 }}>
            <strong>LIKE-U</strong> {translate('layout.agency')}
          </Link>
          <LanguageSwitch />
        </Box>
        <Card variant="outlined">
          <CardContent sx={{ p: { xs: 2, sm: 4 } }}>
            <Typography variant="h5" component="h1" gutterBottom>
              {title}
            </Typography>
            {help && (
              <Typography color="textSecondary" gutterBottom>
                {help}
              </Typography>
            )}
            {children}
          </CardContent>
        </Card>
      </Box>
    </Box>
  )
}

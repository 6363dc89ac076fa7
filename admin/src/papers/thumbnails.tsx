import { Box, ButtonBase } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useEffect, useRef, useState } from 'react'
import { Sheet } from './sheet.tsx'
import type { Sheets } from './sheets.ts'

const width = 64

/** The pages of a paper in small, to go to one of them. */
export function Thumbnails({ sheets, page, onGo }: { sheets: Sheets; page: number; onGo: (page: number) => void }) {
  const translate = useTranslate()
  return (
    <Box component="nav" aria-label={translate('papers.pages')} sx={strip}>
      {Array.from({ length: sheets.count }, (_, index) => index + 1).map((number) => (
        <ButtonBase
          key={number}
          aria-label={translate('papers.go_to_page', { page: number })}
          aria-current={number === page ? 'page' : undefined}
          onClick={() => onGo(number)}
          sx={{ ...thumbnail, borderColor: number === page ? 'primary.main' : 'divider' }}
        >
          <WhenSeen>
            <Sheet sheets={sheets} page={number} width={width} />
          </WhenSeen>
          <span>{number}</span>
        </ButtonBase>
      ))}
    </Box>
  )
}

const strip = { overflowY: 'auto', flexShrink: 0, p: 1, display: 'grid', gap: 1, alignContent: 'start' }
const thumbnail = { flexDirection: 'column', border: 2, borderRadius: 1, p: 0.25, fontSize: '0.75rem' }

/** Draws what is in it once it comes into sight: papers may have hundreds of pages. */
function WhenSeen({ children }: { children: React.ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true))
    observer.observe(ref.current!)
    return () => observer.disconnect()
  }, [])
  return (
    <Box ref={ref} sx={{ width, minHeight: 80 }}>
      {seen && children}
    </Box>
  )
}

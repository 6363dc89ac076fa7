import ReadIcon from '@mui/icons-material/DoneAll'
import { Box, Typography } from '@mui/material'
import { useIsFetching } from '@tanstack/react-query'
import { useTranslate } from 'ra-core'
import { useEffect, useRef } from 'react'
import { NextFile, useNextFileShortcut } from './next-file.tsx'
import { isRead, type Readable } from './reading.ts'
import { useSitting } from './sitting.tsx'

/** The end of the file: whoever got here with everything above loaded has had it before their eyes. */
export function EndOfFile({ file }: { file: Readable }) {
  const translate = useTranslate()
  const { reading, read } = useSitting()
  const mark = useRef<HTMLDivElement>(null)
  const loading = useIsFetching({ queryKey: ['answers', file.id] }) > 0
  const { id, version } = file
  useNextFileShortcut(id)
  useEffect(() => {
    if (loading) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && read({ id, version }))
    observer.observe(mark.current!)
    return () => observer.disconnect()
  }, [loading, id, version, read])
  return (
    <Box ref={mark} sx={endBox}>
      <Typography
        role="status"
        variant="body2"
        color="success"
        sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}
      >
        {isRead(reading, file) && (
          <>
            <ReadIcon fontSize="small" aria-hidden /> {translate('approval.read_to_end')}
          </>
        )}
      </Typography>
      <NextFile current={id} />
    </Box>
  )
}

const endBox = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  justifyContent: 'space-between',
  alignItems: 'center',
  py: 1,
}

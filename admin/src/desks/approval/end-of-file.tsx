import ReadIcon from '@mui/icons-material/DoneAll'
import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useEffect, useRef } from 'react'
import type { ReadFile } from './file-content.tsx'
import { NextFile, useNextFileShortcut } from './next-file.tsx'
import { isRead } from './reading.ts'
import { useSitting } from './sitting.tsx'
import { useFileAnswers } from './use-file-answers.ts'

/** The end of the file: whoever got here with everything above loaded has had it before their eyes. */
export function EndOfFile({ file }: { file: ReadFile }) {
  const translate = useTranslate()
  const { reading, read } = useSitting()
  const mark = useRef<HTMLDivElement>(null)
  const { complete } = useFileAnswers(file)
  const { id, version } = file
  useNextFileShortcut(id)
  useEffect(() => {
    if (!complete) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && read({ id, version }))
    observer.observe(mark.current!)
    return () => observer.disconnect()
  }, [complete, id, version, read])
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

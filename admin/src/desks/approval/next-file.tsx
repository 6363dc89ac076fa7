import { Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useCallback } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import { useShortcut } from '../../layout/shortcuts.ts'
import { useNextFile } from './use-next-file.ts'

/** The way to the next file that waits for a decision. */
export function NextFile({ current }: { current: string }) {
  const translate = useTranslate()
  const next = useNextFile(current)
  return (
    <Button component={Link} to={next ? `/approval/${next}` : '/approval'}>
      {translate(next ? 'approval.next' : 'approval.back')}
    </Button>
  )
}

/** `n` leads to the next file, too. */
export function useNextFileShortcut(current: string): void {
  const navigate = useNavigate()
  const next = useNextFile(current)
  useShortcut(
    'n',
    useCallback(() => void (next && navigate(`/approval/${next}`)), [navigate, next]),
  )
}

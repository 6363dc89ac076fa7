import { Box, Button, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { useDates } from '../../ui/dates.ts'
import { PageHeader } from '../../ui/page-header.tsx'

interface PublishedPageProps {
  /** Where all of its kind are. */
  all: { to: string; label: string }
  title: string
  current: { version: number; createdAt: string }
  /** What stands under the title, given since when it is in force. */
  about: (since: string) => readonly (string | undefined)[]
  actions: ReactNode
  children: ReactNode
}

/** The page of something that is published in versions: since when it is in force, what it says, what it said before. */
export function PublishedPage({ all, title, current, about, actions, children }: PublishedPageProps) {
  const translate = useTranslate()
  const { day } = useDates()
  const { version, createdAt } = current
  const since = translate('administration.in_force', { version, day: day(createdAt) })
  return (
    <Box sx={{ maxWidth: 960 }}>
      <Button component={Link} to={all.to} size="small" sx={{ mt: 1 }}>
        {all.label}
      </Button>
      <PageHeader title={title} help={about(since).filter(Boolean).join(' · ')} actions={actions} />
      <Stack sx={{ gap: 2 }}>{children}</Stack>
    </Box>
  )
}

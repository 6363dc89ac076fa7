import { Box, MenuItem, TextField, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useDates } from '../../ui/dates.ts'
import { Section } from '../../ui/section.tsx'

/** A version of something that is published. */
export interface Version {
  id: string
  version: number
  createdAt: string
}

interface VersionsComparedProps<V extends Version> {
  /** Newest first. */
  versions: readonly V[]
  children: (older: V, newer: V) => ReactNode
}

/** Chooses any two versions, at first the last two, and shows what differs; the choice stands in the address. */
export function VersionsCompared<V extends Version>({ versions, children }: VersionsComparedProps<V>) {
  const translate = useTranslate()
  const [params, setParams] = useSearchParams()
  const chosen = (name: string, usual: V | undefined) =>
    versions.find(({ version }) => String(version) === params.get(name)) ?? usual
  const newer = chosen('to', versions[0])
  const older = chosen('from', versions[1])
  const choose = (name: string, version: number) =>
    setParams((before) => {
      before.set(name, String(version))
      return before
    })
  return (
    <Section title={translate('administration.compare')}>
      {newer && older ? (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
            <VersionChoice name="from" versions={versions} chosen={older} onChoose={choose} />
            <VersionChoice name="to" versions={versions} chosen={newer} onChoose={choose} />
          </Box>
          {children(older, newer)}
        </>
      ) : (
        <Typography color="textSecondary">{translate('administration.only_version')}</Typography>
      )}
    </Section>
  )
}

interface VersionChoiceProps {
  name: 'from' | 'to'
  versions: readonly Version[]
  chosen: Version
  onChoose: (name: string, version: number) => void
}

function VersionChoice({ name, versions, chosen, onChoose }: VersionChoiceProps) {
  const translate = useTranslate()
  const { shortDay } = useDates()
  return (
    <TextField
      select
      size="small"
      label={translate(`administration.${name}`)}
      value={chosen.version}
      onChange={({ target }) => onChoose(name, Number(target.value))}
      sx={{ minWidth: 200 }}
    >
      {versions.map(({ version, createdAt }) => (
        <MenuItem key={version} value={version}>
          {translate('administration.version_of', { version, day: shortDay(createdAt) })}
        </MenuItem>
      ))}
    </TextField>
  )
}

import { Box, Link as MuiLink } from '@mui/material'
import { useLocale, useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'
import { fieldsOf, namesOf } from '../schema/fields.ts'
import type { Field } from '../schema/resource.ts'
import { useDates } from '../ui/dates.ts'
import { useNumbers } from '../ui/numbers.ts'
import { StatusChip } from '../ui/status-chip.tsx'
import { showPath } from './paths.ts'
import { represent, type Row } from './represent.ts'
import { useData } from './use-data.ts'
import { useWords } from './words.ts'

/** A value of whatever kind, as people read it. */
export function Value({ field, value }: { field: Field; value: unknown }) {
  if (value === null || value === undefined || value === '') return <Nothing />
  if (!Array.isArray(value)) return <One field={field} value={value} />
  if (!value.length) return <Nothing />
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {value.map((one, at) => (
        <li key={at}>
          <One field={field} value={one} />
        </li>
      ))}
    </Box>
  )
}

function Nothing() {
  const translate = useTranslate()
  return (
    <Box component="span" sx={{ color: 'text.secondary' }} aria-label={translate('generated.nothing')} role="img">
      –
    </Box>
  )
}

const states = /^(status|state)$/

function One({ field, value }: { field: Field; value: unknown }) {
  const words = useWords()
  const locale = useLocale() as 'id' | 'en'
  const translate = useTranslate()
  const dates = useDates()
  const numbers = useNumbers()
  const { kind, name } = field
  switch (kind.is) {
    case 'enum':
      return states.test(name) ? (
        <StatusChip state={String(value)} label={words.value(kind.of, String(value))} />
      ) : (
        words.value(kind.of, String(value))
      )
    case 'boolean':
      return translate(`ra.boolean.${String(value)}`)
    case 'day':
      return dates.day(String(value))
    case 'time':
      return dates.time(String(value))
    case 'money':
      return numbers.rupiah(Number(value))
    case 'bytes':
      return numbers.bytes(Number(value))
    case 'number':
      return numbers.number(Number(value))
    case 'localized':
      return (value as Record<'id' | 'en', string>)[locale]
    case 'file':
      return <FileValue file={value as FileRow} />
    case 'reference':
      return <ReferenceValue to={kind.to} value={value} />
    case 'named':
      return <NamedValue type={kind.of} row={value as Row} />
    case 'json':
      return <JsonValue value={value} />
    case 'longText':
      return <Box sx={{ whiteSpace: 'pre-line', maxWidth: '70ch' }}>{String(value)}</Box>
    default:
      return <Box component="span">{String(value)}</Box>
  }
}

interface FileRow {
  name: string
  size: number
}

function FileValue({ file }: { file: FileRow }) {
  const { bytes } = useNumbers()
  return (
    <>
      {file.name} ({bytes(file.size)})
    </>
  )
}

/** Another record, by its name, as a link to it; a bare id only where nothing else is told. */
function ReferenceValue({ to, value }: { to: string; value: unknown }) {
  const words = useWords()
  const locale = useLocale()
  const translate = useTranslate()
  const resource = useData().resources.get(to)
  if (!resource) return null
  const row = typeof value === 'object' ? (value as Row) : undefined
  const id = String(row ? row[resource.key] : value)
  // A short list may hold only some of its kind; nobody is sent to a page that is not there.
  if (resource.list === 'WHOLE' && row) return <>{represent(row, resource, words, locale)}</>
  return (
    <MuiLink component={Link} to={showPath(to, id)} sx={{ position: 'relative', zIndex: 1 }}>
      {row ? represent(row, resource, words, locale) : translate('generated.open')}
    </MuiLink>
  )
}

/** Another record by its name, where one may not open it. */
function NamedValue({ type, row }: { type: string; row: Row }) {
  const words = useWords()
  const locale = useLocale()
  const fields = fieldsOf(type, useData().reading)
  return <>{represent(row, { fields, names: namesOf(fields), key: 'id' }, words, locale)}</>
}

function JsonValue({ value }: { value: unknown }) {
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value)
  return entries.length ? (
    <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
      {entries.map(([key, one]) => (
        <li key={key}>
          {key}: {typeof one === 'object' ? JSON.stringify(one) : String(one)}
        </li>
      ))}
    </Box>
  ) : (
    <Nothing />
  )
}

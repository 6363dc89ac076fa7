import { Link as MuiLink } from '@mui/material'
import type { RaRecord } from 'ra-core'
import { Link } from 'react-router-dom'
import type { Field, Resource } from '../../schema/resource.ts'
import { showPath } from '../paths.ts'
import { Value } from '../value.tsx'

interface RowLinkProps {
  resource: Resource
  row: RaRecord
  column: Field
  name: string
}

/** The link to a record. It covers its whole row or card; it says the first column, or the record’s name if that is empty. */
export function RowLink({ resource, row, column, name }: RowLinkProps) {
  const value = row[column.name]
  const isText = value !== null && value !== '' && column.kind.is !== 'reference'
  return (
    <MuiLink
      component={Link}
      to={showPath(resource.name, String(row.id))}
      color="textPrimary"
      sx={{
        fontWeight: 600,
        whiteSpace: column.name === 'number' ? 'nowrap' : undefined,
        '&::after': { content: '""', position: 'absolute', inset: 0 },
      }}
    >
      {isText ? <Value field={column} value={value} /> : name}
    </MuiLink>
  )
}

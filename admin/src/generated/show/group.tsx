import {
  Card,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  type Theme,
  useMediaQuery,
} from '@mui/material'
import { isLeaf } from '../../schema/kind.ts'
import type { Field } from '../../schema/resource.ts'
import { partsOf } from '../../schema/selection.ts'
import type { Row } from '../represent.ts'
import { useData } from '../use-data.ts'
import { Value } from '../value.tsx'
import { useWords } from '../words.ts'
import { Lines } from './lines.tsx'

/** A group of a record: a table when it repeats, lines when it does not. */
export function Group({ field, value }: { field: Field; value: unknown }) {
  const { reading } = useData()
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'))
  const parts = partsOf(field, reading).filter(({ name }) => name !== 'id')
  if (!Array.isArray(value)) return <Lines fields={parts} record={value as Row} />
  if (wide) return <GroupTable label={field} parts={parts} rows={value as Row[]} />
  return (
    <Stack sx={{ gap: 1 }}>
      {(value as Row[]).map((row, at) => (
        <Card key={at} variant="outlined" sx={{ p: 1.5 }}>
          <Lines fields={parts.filter(({ kind }) => isLeaf(kind))} record={row} />
        </Card>
      ))}
    </Stack>
  )
}

function GroupTable({ label, parts, rows }: { label: Field; parts: readonly Field[]; rows: readonly Row[] }) {
  const words = useWords()
  return (
    <TableContainer component={Paper} variant="outlined" tabIndex={0} role="region" aria-label={words.field(label)}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {parts.map((part) => (
              <TableCell key={part.name}>{words.field(part)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, at) => (
            <TableRow key={String(row.id ?? at)}>
              {parts.map((part) => (
                <TableCell key={part.name} sx={{ verticalAlign: 'top' }}>
                  <Part part={part} value={row[part.name]} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}

/** A group within a group is told by its values alone. */
function Part({ part, value }: { part: Field; value: unknown }) {
  const { reading } = useData()
  if (isLeaf(part.kind) || value === null) return <Value field={part} value={value} />
  const inner = partsOf(part, reading, 0).filter(({ name, kind }) => name !== 'id' && isLeaf(kind))
  const rows = (Array.isArray(value) ? value : [value]) as Row[]
  return rows.map((row, at) => <Lines key={at} fields={inner.filter(({ name }) => row[name] != null)} record={row} />)
}

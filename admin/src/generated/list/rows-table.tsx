import {
  Checkbox,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material'
import { type RaRecord, useListContext, useLocale, useStore, useTranslate } from 'ra-core'
import type { Field, Resource } from '../../schema/resource.ts'
import { bulkActionsOf } from '../deeds/bulk-actions.ts'
import { represent } from '../represent.ts'
import { Value } from '../value.tsx'
import { useWords } from '../words.ts'
import { RowLink } from './row-link.tsx'

interface RowsProps {
  resource: Resource
  columns: readonly Field[]
}

/** The records as a table whose rows are links. */
export function RowsTable({ resource, columns }: RowsProps) {
  const words = useWords()
  const { data = [] } = useListContext()
  const [density] = useStore<'small' | 'medium'>('data.density', 'medium')
  const selectable = bulkActionsOf(resource).length > 0
  return (
    <TableContainer
      component={Paper}
      variant="outlined"
      tabIndex={0}
      role="region"
      aria-label={words.list(resource.name)}
    >
      <Table size={density}>
        <TableHead>
          <TableRow>
            {selectable && <SelectPage />}
            {columns.map((column) => (
              <HeadCell key={column.name} column={column} sortable={resource.sorts.has(column.name)} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((row: RaRecord) => (
            <BodyRow key={row.id} row={row} resource={resource} columns={columns} selectable={selectable} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}

function SelectPage() {
  const translate = useTranslate()
  const { data = [], selectedIds, onSelect } = useListContext()
  const all = data.every(({ id }: RaRecord) => selectedIds.includes(id))
  return (
    <TableCell padding="checkbox">
      <Checkbox
        checked={all}
        indeterminate={!all && selectedIds.length > 0}
        onChange={() => onSelect(all ? [] : data.map(({ id }: RaRecord) => id))}
        slotProps={{ input: { 'aria-label': translate('generated.select_page') } }}
      />
    </TableCell>
  )
}

function HeadCell({ column, sortable }: { column: Field; sortable: boolean }) {
  const words = useWords()
  const { sort, setSort } = useListContext()
  const active = sort.field === column.name
  const direction = sort.order === 'DESC' ? 'desc' : 'asc'
  const label = words.field(column)
  if (!sortable) return <TableCell>{label}</TableCell>
  const order = active && sort.order === 'ASC' ? 'DESC' : 'ASC'
  return (
    <TableCell sortDirection={active ? direction : false}>
      <TableSortLabel active={active} direction={direction} onClick={() => setSort({ field: column.name, order })}>
        {label}
      </TableSortLabel>
    </TableCell>
  )
}

function BodyRow({ row, resource, columns, selectable }: RowsProps & { row: RaRecord; selectable: boolean }) {
  const words = useWords()
  const locale = useLocale()
  const translate = useTranslate()
  const { selectedIds, onToggleItem } = useListContext()
  const name = represent(row, resource, words, locale)
  return (
    <TableRow hover selected={selectedIds.includes(row.id)} sx={{ position: 'relative' }}>
      {selectable && (
        <TableCell padding="checkbox" sx={{ position: 'relative', zIndex: 1 }}>
          <Checkbox
            checked={selectedIds.includes(row.id)}
            onChange={() => onToggleItem(row.id)}
            slotProps={{ input: { 'aria-label': translate('generated.select', { name }) } }}
          />
        </TableCell>
      )}
      {columns.map((column, at) => (
        <TableCell key={column.name} component={at === 0 ? 'th' : 'td'} scope={at === 0 ? 'row' : undefined}>
          {at === 0 ? (
            <RowLink resource={resource} row={row} column={column} name={name} />
          ) : (
            <Value field={column} value={row[column.name]} />
          )}
        </TableCell>
      ))}
    </TableRow>
  )
}

import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material'
import type { ReactNode } from 'react'

/** A row of numbers: what it is of, and a cell per column. */
export interface NumbersRow {
  key: string
  label: string
  cells: readonly ReactNode[]
}

/** Numbers as a table; where there is little room only the table itself is pushed sideways. */
export const NumbersTable = ({ name, columns, rows }: NumbersTableProps) => (
  <TableContainer tabIndex={0} role="group" aria-label={name}>
    <Table size="small" aria-label={name}>
      <TableHead>
        <TableRow>
          {columns.map((column, place) => (
            <TableCell key={column} align={place ? 'right' : 'left'}>
              {column}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, label, cells }) => (
          <TableRow key={key}>
            <TableCell component="th" scope="row">
              {label}
            </TableCell>
            {cells.map((cell, place) => (
              <TableCell key={columns[place + 1]} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </TableContainer>
)

interface NumbersTableProps {
  name: string
  columns: readonly string[]
  rows: readonly NumbersRow[]
}

import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined'
import { Box, Button, Checkbox, Divider, FormControlLabel, Popover, Switch } from '@mui/material'
import { useStore, useTranslate } from 'ra-core'
import { useState } from 'react'
import { columnsOf } from '../../schema/columns.ts'
import type { Field, Resource } from '../../schema/resource.ts'
import { useWords } from '../words.ts'

interface ColumnsButtonProps {
  resource: Resource
  columns: readonly Field[]
  onColumns: (names: string[]) => void
}

/** Chooses which columns a list shows, and how close its rows stand. Only what is shown is asked of the API. */
export function ColumnsButton({ resource, columns, onColumns }: ColumnsButtonProps) {
  const translate = useTranslate()
  const words = useWords()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [density, setDensity] = useStore<'small' | 'medium'>('data.density', 'medium')
  const names = columns.map(({ name }) => name)
  const toggle = (name: string) =>
    onColumns(names.includes(name) ? names.filter((one) => one !== name) : [...names, name])
  return (
    <>
      <Button startIcon={<ColumnsIcon />} aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)}>
        {translate('ra.action.select_columns')}
      </Button>
      <Popover
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('ra.action.select_columns') } }}
      >
        <Box sx={{ display: 'flex', flexDirection: 'column', p: 2, maxHeight: '70vh' }}>
          {columnsOf(resource).map((field) => (
            <FormControlLabel
              key={field.name}
              control={
                <Checkbox
                  size="small"
                  checked={names.includes(field.name)}
                  disabled={names.length === 1 && names.includes(field.name)}
                  onChange={() => toggle(field.name)}
                />
              }
              label={words.field(field)}
            />
          ))}
          <Divider sx={{ my: 1 }} />
          <FormControlLabel
            control={
              <Switch
                checked={density === 'small'}
                onChange={() => setDensity(density === 'small' ? 'medium' : 'small')}
              />
            }
            label={translate('generated.dense')}
          />
        </Box>
      </Popover>
    </>
  )
}

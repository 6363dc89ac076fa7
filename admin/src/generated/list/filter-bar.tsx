import FilterIcon from '@mui/icons-material/FilterList'
import { Box, Button, IconButton, Menu, MenuItem } from '@mui/material'
import CloseIcon from '@mui/icons-material/Close'
import { useListContext, useTranslate } from 'ra-core'
import { useState } from 'react'
import type { Filter, Resource } from '../../schema/resource.ts'
import { pageContent } from '../../ui/page-content.ts'
import { useWords } from '../words.ts'
import { FilterInput } from './filter-input.tsx'

/** The filters in use, and the menu of those that could be. Their values are the API’s own, so that links can carry them. */
export function FilterBar({ resource }: { resource: Resource }) {
  const translate = useTranslate()
  const words = useWords()
  const { filterValues, setFilters } = useListContext()
  const [added, setAdded] = useState<readonly string[]>([])
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  if (!resource.filters.length) return null
  const isShown = ({ name }: Filter) => name in filterValues || added.includes(name)
  const hidden = resource.filters.filter((filter) => !isShown(filter))
  const change = (name: string, value: unknown) => {
    const { [name]: _, ...rest } = filterValues
    setFilters(value === undefined ? rest : { ...rest, [name]: value }, {}, false)
  }
  const drop = (name: string) => {
    setAdded(added.filter((one) => one !== name))
    change(name, undefined)
  }
  return (
    <>
      {resource.filters.filter(isShown).map((filter) => (
        <Box key={filter.name} sx={{ display: 'flex', alignItems: 'center' }}>
          <FilterInput
            filter={filter}
            value={filterValues[filter.name]}
            onChange={(value) => change(filter.name, value)}
          />
          <IconButton
            size="small"
            onClick={() => drop(filter.name)}
            aria-label={translate('generated.drop_filter', { name: words.field(filter) })}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      {hidden.length > 0 && (
        <Button startIcon={<FilterIcon />} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
          {translate('generated.filter')}
        </Button>
      )}
      <Menu container={pageContent} anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        {hidden.map((filter) => (
          <MenuItem
            key={filter.name}
            onClick={() => {
              setAdded([...added, filter.name])
              setAnchor(null)
            }}
          >
            {words.field(filter)}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}

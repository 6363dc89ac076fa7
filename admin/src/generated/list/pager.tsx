import { Box, MenuItem, Pagination, TextField, type Theme, Typography, useMediaQuery } from '@mui/material'
import { useListContext, useLocale, useTranslate } from 'ra-core'
import { formatNumber } from '../../ui/numbers.ts'

const sizes = [10, 25, 50, 100]

/** Where in the list one is, and the way to other pages. */
export function Pager() {
  const translate = useTranslate()
  const locale = useLocale()
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('sm'))
  const { page, perPage, total = 0, setPage, setPerPage } = useListContext()
  const range = {
    offsetBegin: formatNumber((page - 1) * perPage + 1, locale),
    offsetEnd: formatNumber(Math.min(page * perPage, total), locale),
    total: formatNumber(total, locale),
  }
  return (
    <Box sx={barBox}>
      <Typography variant="body2" sx={{ flex: 1 }}>
        {translate('ra.navigation.page_range_info', range)}
      </Typography>
      <TextField
        select
        size="small"
        label={translate('generated.per_page')}
        value={perPage}
        onChange={(event) => setPerPage(Number(event.target.value))}
        sx={{ minWidth: 132 }}
      >
        {[...new Set([...sizes, perPage])].map((size) => (
          <MenuItem key={size} value={size}>
            {size}
          </MenuItem>
        ))}
      </TextField>
      <Pagination
        aria-label={translate('generated.pages')}
        page={page}
        count={Math.max(1, Math.ceil(total / perPage))}
        siblingCount={wide ? 1 : 0}
        size={wide ? 'medium' : 'small'}
        onChange={(_event, next) => setPage(next)}
        getItemAriaLabel={(type, number, selected) =>
          type === 'page'
            ? translate(selected ? 'ra.navigation.current_page' : 'ra.navigation.page', { page: number })
            : translate(`ra.navigation.${type}`)
        }
      />
    </Box>
  )
}

const barBox = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, py: 1 }

import { Box, Chip } from '@mui/material'
import { useListContext, useTranslate } from 'ra-core'
import { QuickFiguresDocument, type QuickFiguresQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { today } from '../../ui/dates.ts'
import { useNumbers } from '../../ui/numbers.ts'
import { quickFilters, type QuickFilter } from './quick-filters.ts'

type Numbers = QuickFiguresQuery['dashboard']

/** The stretches of the submissions people look for every day, one press away; the API says what each of them holds. */
export function QuickBar() {
  const { data } = useAsk(QuickFiguresDocument, {})
  return data ? <Chips numbers={data.dashboard} /> : null
}

function Chips({ numbers }: { numbers: Numbers }) {
  const translate = useTranslate()
  const { filterValues, setFilters } = useListContext()
  const now = JSON.stringify(filterValues)
  return (
    <Box role="group" aria-label={translate('generated.quick')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {quickFilters(numbers, today()).map((quick) => {
        const on = JSON.stringify(quick.filter) === now
        return (
          <QuickChip
            key={quick.key}
            quick={quick}
            on={on}
            onPress={() => setFilters(on ? {} : quick.filter, {}, false)}
          />
        )
      })}
    </Box>
  )
}

function QuickChip({ quick, on, onPress }: { quick: QuickFilter; on: boolean; onPress: () => void }) {
  const translate = useTranslate()
  const { number } = useNumbers()
  const name = translate(quick.label)
  return (
    <Chip
      clickable
      component="button"
      aria-pressed={on}
      variant={on ? 'filled' : 'outlined'}
      color={on ? 'primary' : 'default'}
      label={quick.count === undefined ? name : `${name} (${number(quick.count)})`}
      onClick={onPress}
    />
  )
}

import { Box, Tab, Tabs } from '@mui/material'
import { useTranslate } from 'ra-core'
import { QueueTotalsDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useNumbers } from '../../../ui/numbers.ts'
import { filterOfView, type QueueView, queueViews } from './queue-view.ts'
import { useDesk } from './use-desk.ts'

/** The parts of the queue, each with how many files lie in it. */
export function QueueTabs({ view, onView }: { view: QueueView; onView: (view: QueueView) => void }) {
  const translate = useTranslate()
  const totals = useTotals()
  const numbers = useNumbers()
  const labelOf = (one: QueueView) => {
    const total = totals[one]
    const name = translate(`verification.view.${one}`)
    return total === undefined ? name : `${name} (${numbers.number(total)})`
  }
  return (
    <Box sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}>
      <Tabs
        value={view}
        onChange={(_event, chosen: QueueView) => onView(chosen)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate('verification.views')}
      >
        {queueViews.map((one) => (
          <Tab key={one} value={one} label={labelOf(one)} />
        ))}
      </Tabs>
    </Box>
  )
}

function useTotals(): Partial<Record<QueueView, number>> {
  const desk = useDesk()
  const { data } = useAsk(QueueTotalsDocument, {
    waiting: filterOfView('waiting', desk),
    mine: filterOfView('mine', desk),
    inHand: filterOfView('inHand', desk),
    returned: filterOfView('returned', desk),
  })
  return {
    waiting: data?.waiting.totalCount,
    mine: data?.mine.totalCount,
    inHand: data?.inHand.totalCount,
    returned: data?.returned.totalCount,
  }
}

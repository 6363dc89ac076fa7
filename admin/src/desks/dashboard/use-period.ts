import { useSearchParams } from 'react-router-dom'
import { daysAfter, today } from '../../ui/dates.ts'
import { periodOf } from './period.ts'

/** The period shown; kept in the address, so that a link shows the same. */
export function usePeriod() {
  const [params, setParams] = useSearchParams()
  const { days, step } = periodOf(Number(params.get('days')))
  const to = today()
  return {
    days,
    variables: { from: daysAfter(to, 1 - days), to, step },
    choose: (chosen: number) => setParams({ days: String(chosen) }, { replace: true }),
  }
}

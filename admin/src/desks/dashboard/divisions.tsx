import { useTranslate } from 'ra-core'
import { Breakdown } from './breakdown.tsx'
import type { Numbers } from './dashboard-desk.tsx'

/** The work by bidang, for those who see more than one. */
export function Divisions({ numbers: { divisions } }: { numbers: Numbers }) {
  const translate = useTranslate()
  const shares = divisions.map((one) => ({ ...one, key: one.division, label: one.name.replace(/^Bidang /, '') }))
  return <Breakdown title={translate('dashboard.by_division')} of={translate('dashboard.division')} shares={shares} />
}

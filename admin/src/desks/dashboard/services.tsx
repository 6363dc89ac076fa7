import { useTranslate } from 'ra-core'
import { useServiceName } from '../../ui/use-service-name.ts'
import { Breakdown } from './breakdown.tsx'
import type { Numbers } from './dashboard-desk.tsx'
import { NothingYet } from './nothing-yet.tsx'

/** The work by service. */
export function Services({ numbers: { services } }: { numbers: Numbers }) {
  const translate = useTranslate()
  const nameOf = useServiceName()
  const title = translate('dashboard.by_service')
  if (services.length === 0) return <NothingYet title={title} />
  const shares = services.map((one) => ({ ...one, key: one.service, label: nameOf(one.service) }))
  return <Breakdown title={title} of={translate('dashboard.service')} shares={shares} />
}

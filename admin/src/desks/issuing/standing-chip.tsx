import { useTranslate } from 'ra-core'
import { StatusChip } from '../../ui/status-chip.tsx'
import { standingOf, tones } from './document-standing.ts'

/** Whether a document counts, in words and colour. */
export function StandingChip({ document }: { document: Parameters<typeof standingOf>[0] }) {
  const translate = useTranslate()
  const standing = standingOf(document)
  return <StatusChip state={standing} tone={tones[standing]} label={translate(`issuing.standing.${standing}`)} />
}

import { type RaRecord, useListContext } from 'ra-core'
import { useState } from 'react'
import type { Resource } from '../../schema/resource.ts'
import { useSearchText } from '../../ui/use-search-text.ts'
import { useData } from '../use-data.ts'

/** Most records that are chosen at once: more is work for an export, or for the API itself. */
export const mostChosen = 1000
const perPage = 100

/** Chooses every record the list holds as it is narrowed now, those on other pages too, as far as it goes. */
export function useSelectAll({ name }: Resource): { selectAll: () => Promise<void>; busy: boolean } {
  const { provider } = useData()
  const { filterValues, sort, onSelect, total = 0 } = useListContext()
  const [text] = useSearchText(name)
  const [busy, setBusy] = useState(false)
  const selectAll = async () => {
    setBusy(true)
    const filter = { ...filterValues, ...(text && { q: text }) }
    const ids: RaRecord['id'][] = []
    try {
      for (let page = 1; ids.length < Math.min(total, mostChosen); page++) {
        const wish = { filter, sort, pagination: { page, perPage }, meta: { columns: [] } }
        const { data } = await provider.getList(name, wish)
        if (data.length === 0) break
        ids.push(...data.map(({ id }) => id))
      }
      onSelect(ids)
    } finally {
      setBusy(false)
    }
  }
  return { selectAll, busy }
}

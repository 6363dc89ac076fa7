import { List, ListSubheader } from '@mui/material'
import { useTranslate } from 'ra-core'
import { MenuLink } from '../layout/menu-link.tsx'
import { listPath } from './paths.ts'
import { useData } from './use-data.ts'
import { useWords } from './words.ts'

/** Everything one may read, in the order of its name. */
export default function ResourceMenu() {
  const translate = useTranslate()
  const words = useWords()
  const { resources } = useData()
  const entries = [...resources.keys()]
    .map((name) => ({ name, label: words.list(name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <List dense subheader={<ListSubheader>{translate('generated.all_data')}</ListSubheader>}>
      {entries.map(({ name, label }) => (
        <MenuLink key={name} to={listPath(name)} label={label} />
      ))}
    </List>
  )
}

import { useListContext, useTranslate } from 'ra-core'
import { SearchForm } from '../../ui/search-form.tsx'
import { useSearchText } from '../../ui/use-search-text.ts'

/** Words to look for in a list, from its first page on. */
export function SearchBox() {
  const translate = useTranslate()
  const { resource, setPage } = useListContext()
  const [text, look] = useSearchText(resource)
  const search = (wanted: string) => {
    look(wanted)
    setPage(1)
  }
  return <SearchForm key={text} label={translate('ra.action.search')} value={text} onSearch={search} />
}

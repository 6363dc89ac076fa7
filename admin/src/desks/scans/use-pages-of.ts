import { useTranslate } from 'ra-core'

/** Says which pages of its stack a letter has: “Halaman 3” or “Halaman 3–4”. */
export function usePagesOf(): (part: { firstPage: number; lastPage: number }) => string {
  const translate = useTranslate()
  return ({ firstPage, lastPage }) =>
    translate('scans.pages', { pages: firstPage === lastPage ? `${firstPage}` : `${firstPage}–${lastPage}` })
}

import { useLocale } from 'ra-core'

/** A share from 0 to 1 for people: 97,5 %. */
export function usePercent(): (share: number) => string {
  const locale = useLocale()
  const format = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'id-ID', {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  return (share) => format.format(share)
}

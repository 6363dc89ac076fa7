import { useLanguage } from '../../language/words.ts'
import { formatNumber } from '../../ui/formats.ts'
import { formatted } from './formatted.ts'
import type { QuestionKind } from './question-kind.ts'
import styles from './questions.module.css'

// `Rp 1.500.000,00` or `1500000`; cents other than none are not whole Rupiah.
const written = /^(?:rp\.?|idr)? ?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:0{1,2}|-))?$/i

const bareAmount = (typed: string): string => written.exec(typed.trim())?.[1]?.replaceAll('.', '') ?? typed.trim()

const isAmount = (value: unknown): boolean => /^\d{1,13}$/.test(String(value))

function Grouped({ value }: { value: string }) {
  const language = useLanguage()
  return isAmount(value) && <p className={styles.told}>Rp{formatNumber(Number(value), language)}</p>
}

/** Whole Rupiah, typed with or without dots; a text of digits, because the sums are large. */
export const rupiah: QuestionKind = {
  ...formatted(
    bareAmount,
    (value) =>
      isAmount(value)
        ? undefined
        : {
            id: 'Isi jumlah rupiah bulat tanpa sen. Contoh: 1.500.000.',
            en: 'Give whole Rupiah without cents. For example 1.500.000.',
          },
    { inputMode: 'numeric', Explained: Grouped },
  ),
  isStorable: isAmount,
  summary: (value, _, { language }) => `Rp${formatNumber(Number(value), language)}`,
}

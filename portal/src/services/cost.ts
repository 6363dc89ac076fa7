import { useLanguage } from '../language/words.ts'
import { formatNumber } from '../ui/formats.ts'
import { useServicesWords } from './services-words.ts'

/** Says what a service costs: `Tanpa biaya`, `Rp10.000`. */
export function useCost(): (cost: number) => string {
  const say = useServicesWords()
  const language = useLanguage()
  return (cost) => (cost === 0 ? say('free') : `Rp${formatNumber(cost, language)}`)
}

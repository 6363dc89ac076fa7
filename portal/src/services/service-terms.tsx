import type { ServiceQuery } from '../gql/graphql.ts'
import { useText } from '../language/words.ts'
import { Facts } from '../ui/facts.tsx'
import { useCost } from './cost.ts'
import { useServiceWords } from './service-words.ts'

interface ServiceTermsProps {
  standard: ServiceQuery['service']['standard']
  headPosition: string
}

/** What one gets, how long it takes, what it costs, and who answers for it. */
export function ServiceTerms({ standard, headPosition }: ServiceTermsProps) {
  const say = useServiceWords()
  const text = useText()
  const cost = useCost()
  return (
    <Facts
      facts={[
        [say('product'), text(standard.product)],
        [say('time'), say('days', { count: standard.workingDays })],
        [say('cost'), cost(standard.cost)],
        [say('correction'), say('correctionDays', { count: standard.correctionDays })],
        [say('division'), standard.division.name],
        [say('signs'), say('signer', { position: headPosition })],
      ]}
    />
  )
}

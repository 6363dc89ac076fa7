import type { PrivacyQuery } from '../gql/graphql.ts'
import { useText } from '../language/words.ts'
import { Facts } from '../ui/facts.tsx'
import { usePrivacyWords } from './privacy-words.ts'

/** How long the files of each service are kept, and what becomes of them: what the standards in force say. */
export function KeptHowLong({ services }: Pick<PrivacyQuery, 'services'>) {
  const say = usePrivacyWords()
  const text = useText()
  return (
    <>
      <p>{say('longText')}</p>
      <Facts
        facts={services.map(({ title, standard: { activeYears: active, inactiveYears: inactive, fate } }) => [
          text(title),
          `${say('years', { active, inactive })}; ${say(fate)}.`,
        ])}
      />
    </>
  )
}

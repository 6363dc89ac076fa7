import { useState } from 'react'
import type { BeginQuery } from '../../gql/graphql.ts'
import { useText } from '../../language/words.ts'
import { Choices } from '../../ui/choices.tsx'
import { useBeginWords } from './begin-words.ts'

type Requirement = BeginQuery['service']['standard']['requirements'][number]

/** A list to tick off which papers are at hand; kept nowhere but on the screen. */
export function Readiness({ requirements }: { requirements: readonly Requirement[] }) {
  const say = useBeginWords()
  const text = useText()
  const [have, setHave] = useState<string[]>([])
  if (!requirements.length) return null
  const manner = ({ when, required }: Requirement) =>
    (when && say('conditional')) || (!required && say('optional')) || undefined
  const choices = requirements.map((one) => ({
    value: one.key,
    label: [text(one.title), manner(one)].filter(Boolean).join(' – '),
    hint: one.help ? text(one.help) : undefined,
  }))
  return (
    <>
      <Choices
        kind="checkbox"
        name="readiness"
        label={say('readiness')}
        hint={say('readinessNote')}
        choices={choices}
        chosen={have}
        onChange={setHave}
      />
      <p role="status">{say('ready', { have: have.length, all: requirements.length })}</p>
    </>
  )
}

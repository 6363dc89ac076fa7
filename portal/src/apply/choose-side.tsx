import { useState } from 'react'
import { useText, words } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/choices.tsx'
import { Dialog } from '../ui/dialog.tsx'
import type { Difference } from './draft/merge.ts'
import type { Draft } from './draft/use-draft.ts'
import { formatAnswer } from './questions/kinds.ts'
import { useWording } from './questions/use-wording.ts'

const useSay = words(
  'choose-side',
  {
    title: 'Isian ini juga diubah di tempat lain',
    why: 'Perangkat atau tab lain lebih dahulu menyimpan jawaban yang berbeda. Pilih mana yang benar.',
    mine: 'Yang diisi di sini: {{answer}}',
    theirs: 'Yang diisi di tempat lain: {{answer}}',
    rows: '{{count}} baris',
    nothing: 'dikosongkan',
    choose: 'Pakai pilihan ini',
  },
  {
    title: 'This was changed elsewhere too',
    why: 'Another device or tab saved different answers first. Choose which ones are right.',
    mine: 'What was typed here: {{answer}}',
    theirs: 'What was typed elsewhere: {{answer}}',
    rows: '{{count}} rows',
    nothing: 'left empty',
    choose: 'Use these',
  },
)

/** Lets a person choose between what was typed here and elsewhere; nothing of it is lost before. */
export function ChooseSide({ draft }: { draft: Draft }) {
  return draft.differences.length ? <Choosing draft={draft} /> : null
}

function Choosing({ draft: { differences, form, choose } }: { draft: Draft }) {
  const say = useSay()
  const text = useText()
  const [elsewhere, setElsewhere] = useState<readonly string[]>([])
  const questions = form.form.flatMap((page) => page.questions)
  const answers = (side: 'mine' | 'theirs') => Object.fromEntries(differences.map((one) => [one.key, one[side]]))
  const mine = useWording(questions, answers('mine'))
  const theirs = useWording(questions, answers('theirs'))
  const told = ({ key, ...sides }: Difference, side: 'mine' | 'theirs') => {
    const question = questions.find((one) => one.key === key)!
    const value = sides[side]
    if (Array.isArray(value) && question.questions.length) return say('rows', { count: value.length })
    return formatAnswer(question, value, side === 'mine' ? mine : theirs) || say('nothing')
  }
  const pick = (key: string, side: string) =>
    setElsewhere((before) => [...before.filter((one) => one !== key), ...(side === 'theirs' ? [key] : [])])
  const keysOfMine = differences.map(({ key }) => key).filter((key) => !elsewhere.includes(key))
  return (
    <Dialog
      title={say('title')}
      onClose={() => undefined}
      actions={
        <Button loudness="main" onClick={() => choose(keysOfMine)}>
          {say('choose')}
        </Button>
      }
    >
      <p>{say('why')}</p>
      {differences.map((one) => (
        <Choices
          key={one.key}
          kind="radio"
          name={`side-${one.key}`}
          label={text(questions.find(({ key }) => key === one.key)!.label)}
          choices={(['mine', 'theirs'] as const).map((side) => ({
            value: side,
            label: say(side, { answer: told(one, side) }),
          }))}
          chosen={[elsewhere.includes(one.key) ? 'theirs' : 'mine']}
          onChange={([side]) => pick(one.key, side!)}
        />
      ))}
    </Dialog>
  )
}

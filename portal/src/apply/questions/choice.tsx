import { useText, words } from '../../language/words.ts'
import { Choices } from '../../ui/choices.tsx'
import { Field } from '../../ui/field.tsx'
import type { AskedQuestion } from '../draft/form.ts'
import { useHint } from './question-hint.tsx'
import type { Cell, InputProps, QuestionKind } from './question-kind.ts'

const mostAtOnce = 9

const useSay = words(
  'choice',
  { choose: 'Pilih …', yes: 'Ya', no: 'Tidak' },
  { choose: 'Choose …', yes: 'Yes', no: 'No' },
)

/** Few are seen at once; many, or one that may be left open, are chosen from a list. */
function ChoiceInput(props: InputProps) {
  const { question } = props
  const few = question.choices.length <= mostAtOnce && question.required
  return few ? <TickInput {...props} kind="radio" /> : <ListInput {...props} />
}

function TickInput({ id, question, value, onChange, error, note, kind }: InputProps & { kind: 'radio' | 'checkbox' }) {
  const text = useText()
  const hint = useHint(question, note)
  const chosen = [value ?? []].flat().map(String)
  return (
    <Choices
      id={id}
      name={id}
      kind={kind}
      label={text(question.label)}
      hint={hint}
      error={error}
      chosen={chosen}
      choices={question.choices.map((one) => ({ value: one.value, label: text(one.label) }))}
      onChange={(now) => onChange(kind === 'radio' ? now[0] : now)}
    />
  )
}

function ListInput({ id, question, value, onChange, error, note }: InputProps) {
  const say = useSay()
  const text = useText()
  const hint = useHint(question, note)
  return (
    <Field id={id} label={text(question.label)} hint={hint} error={error} optional={!question.required}>
      <select value={String(value ?? '')} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{say('choose')}</option>
        {question.choices.map((one) => (
          <option key={one.value} value={one.value}>
            {text(one.label)}
          </option>
        ))}
      </select>
    </Field>
  )
}

function YesNoInput({ id, question, value, onChange, error, note }: InputProps) {
  const say = useSay()
  const text = useText()
  const hint = useHint(question, note)
  return (
    <Choices
      id={id}
      name={id}
      kind="radio"
      label={text(question.label)}
      hint={hint}
      error={error}
      chosen={typeof value === 'boolean' ? [String(value)] : []}
      choices={[
        { value: 'true', label: say('yes') },
        { value: 'false', label: say('no') },
      ]}
      onChange={([now]) => onChange(now === 'true')}
    />
  )
}

const labelOf = ({ choices }: AskedQuestion, value: unknown, language: 'id' | 'en'): string =>
  choices.find((one) => one.value === value)?.label[language] ?? String(value)

function valueOf({ choices }: AskedQuestion, cell: Cell): unknown {
  const wanted = String(cell).trim().toLowerCase()
  const found = choices.find(({ value, label }) =>
    [value, label.id, label.en].some((one) => one.toLowerCase() === wanted),
  )
  return found?.value ?? String(cell)
}

const notListed = { id: 'Pilih salah satu dari daftar.', en: 'Choose one from the list.' }

const chooseOne = { id: 'Pilih salah satu.', en: 'Choose one.' }

const isListed = (value: unknown, { choices }: AskedQuestion): boolean => choices.some((one) => one.value === value)

/** One of a closed list. */
export const choice: QuestionKind = {
  Input: ChoiceInput,
  check: (value, question) => (isListed(value, question) ? undefined : notListed),
  isStorable: isListed,
  missing: chooseOne,
  summary: (value, question, { language }) => labelOf(question, value, language),
  read: (cell, question) => valueOf(question, cell),
}

const areListed = (value: unknown, question: AskedQuestion): boolean =>
  (value as unknown[]).every((one) => isListed(one, question))

/** Any number of a closed list. */
export const manyChoices: QuestionKind = {
  Input: (props) => <TickInput {...props} kind="checkbox" />,
  check: (value, question) => (areListed(value, question) ? undefined : notListed),
  isStorable: areListed,
  missing: { id: 'Pilih paling sedikit satu.', en: 'Choose at least one.' },
  summary: (value, question, { language }) =>
    (value as unknown[]).map((one) => labelOf(question, one, language)).join(', '),
  read: (cell, question) =>
    String(cell)
      .split(/[,;]/)
      .map((one) => valueOf(question, one)),
}

const yesWords = ['ya', 'y', 'yes', 'true']
const noWords = ['tidak', 't', 'no', 'n', 'false']

/** Yes or no. */
export const yesNo: QuestionKind = {
  Input: YesNoInput,
  check: (value) => (typeof value === 'boolean' ? undefined : { id: 'Isi Ya atau Tidak.', en: 'Give Yes or No.' }),
  isStorable: (value) => typeof value === 'boolean',
  missing: { id: 'Pilih Ya atau Tidak.', en: 'Choose Yes or No.' },
  summary: (value, _, { language }) => (value ? { id: 'Ya', en: 'Yes' } : { id: 'Tidak', en: 'No' })[language],
  read: (cell) => {
    const said = String(cell).trim().toLowerCase()
    if (yesWords.includes(said)) return true
    return noWords.includes(said) ? false : cell
  },
}

import { lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Loading } from '../../ui/loading.tsx'
import type { Answers } from '../draft/condition.ts'
import type { AnswerFault } from '../draft/faults.ts'
import type { Question } from '../draft/form.ts'
import styles from '../fill.module.css'
import { controlId } from '../question-field.tsx'
import { useHint } from '../questions/question-hint.tsx'
import { useOptional } from '../questions/use-optional.ts'
import { RemovedRow } from './removed-row.tsx'
import { RowCard } from './row-card.tsx'
import { RowForm } from './row-form.tsx'
import { useRowsWords } from './rows-words.ts'
import { useFocusNext } from './use-focus-next.ts'

const ImportRows = lazy(async () => ({ default: (await import('./import-rows.tsx')).ImportRows }))

/** A list on a page: its rows so far, and what is wrong with them. */
export interface RowsProps {
  question: Question
  label: string
  value: unknown
  onChange: (rows: readonly Answers[]) => void
  faults: readonly AnswerFault[]
  strict: boolean
  note?: string
}

/** A list people fill row by row, or from a spreadsheet: add, change, take out, and put back what was taken out. */
export function Rows({ question, label, value, onChange, faults, strict, note }: RowsProps) {
  const say = useRowsWords()
  const optional = useOptional(question)
  const hint = useHint({ ...question, control: {} }, note)
  const rows = (value ?? []) as readonly Answers[]
  const [open, setOpen] = useState<number>()
  const [removed, setRemoved] = useState<{ row: Answers; place: number }>()
  const [isImporting, setImporting] = useState(false)
  const focus = useFocusNext()
  const cardId = (place: number) => controlId(`${question.key}.${place}`)
  const listFault = strict ? faults.find((fault) => fault.question === question.key) : undefined
  const change = (place: number, row: Answers) => onChange(rows.map((one, at) => (at === place ? row : one)))
  const remove = (place: number) => {
    setRemoved({ row: rows[place]!, place })
    setOpen(undefined)
    onChange(rows.filter((_, at) => at !== place))
  }
  const add = () => {
    onChange([...rows, {}])
    setOpen(rows.length)
  }
  const putBack = ({ row, place }: { row: Answers; place: number }) => {
    onChange([...rows.slice(0, place), row, ...rows.slice(place)])
    setRemoved(undefined)
    focus(cardId(place))
  }
  const faultsAt = (place: number) => faults.filter((fault) => fault.question.startsWith(`${question.key}.${place}.`))
  return (
    <FieldGroup label={optional(label)} hint={hint} error={listFault && say('atLeast')}>
      {rows.map((row, place) =>
        place === open ? (
          <RowForm
            key={place}
            question={question}
            row={row}
            place={place}
            faults={faultsAt(place)}
            onChange={(now) => change(place, now)}
            onDone={() => {
              setOpen(undefined)
              focus(cardId(place))
            }}
          />
        ) : (
          <RowCard
            key={place}
            question={question}
            row={row}
            place={place}
            faultCount={faultsAt(place).length}
            onOpen={() => setOpen(place)}
            onRemove={() => remove(place)}
          />
        ),
      )}
      {removed && <RemovedRow of={removed} onPutBack={() => putBack(removed)} />}
      {isImporting && (
        <Suspense fallback={<Loading lines={2} />}>
          <ImportRows
            question={question}
            label={label}
            taken={rows.length}
            onTake={(more) => {
              onChange([...rows, ...more])
              setImporting(false)
            }}
            onClose={() => setImporting(false)}
          />
        </Suspense>
      )}
      {open === undefined && !isImporting && (
        <div className={styles.rowActions}>
          <Button id={controlId(question.key)} onClick={add}>
            {say(rows.length ? 'addAnother' : 'add')}
          </Button>
          <Button loudness="quiet" onClick={() => setImporting(true)}>
            {say('import')}
          </Button>
        </div>
      )}
    </FieldGroup>
  )
}
